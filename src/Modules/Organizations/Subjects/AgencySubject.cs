using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.Subjects;

/// <summary>The history of the agency's name, place and digits.</summary>
internal sealed class AgencySubject(AppDb db, AgencyDirectory directory) : ISubjectKind
{
    public const string Code = "agency";

    private static readonly HashSet<string> said = ["name", "subdistrict", "district", "province", "address", "telephone", "thai_digits"];

    public string Kind => Code;

    public string Called => "หน่วยงาน";

    public string Permission => OrganizationsPermission.EditPeople;

    // The agency of the visit is the only one there is.
    public Task<Subject?> Find(Guid id) =>
        Task.FromResult(
            id == db.Visit.AgencyId && db.Visit.May(OrganizationsPermission.EditPeople)
                ? new Subject(db.Visit.Agency!.Name, "organizations/agency", [new("organizations_agency", id, null, MayRestore: true)])
                : null
        );

    public bool CanRestore(string table, string column) => said.Contains(column);

    public async Task Restore(Earlier earlier)
    {
        var agency = await db.Set<Agency>().SingleAsync(agency => agency.Id == db.Visit.AgencyId);
        string? Said(string column, string? now) => earlier.Column == column ? earlier.Value<string>() : now;
        agency.Describe(Said("name", agency.Name) ?? "", Said("subdistrict", agency.Subdistrict), Said("district", agency.District), Said("province", agency.Province));
        agency.LiveAt(Said("address", agency.Address), Said("telephone", agency.Telephone));
        agency.ShowThaiDigits(earlier.Column == "thai_digits" ? earlier.Value<bool>() : agency.ThaiDigits);
        await db.SaveChangesAsync();
        directory.Forget(agency.Code);
    }
}
