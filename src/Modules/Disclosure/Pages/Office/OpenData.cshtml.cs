using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Profile;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>What others may do with the agency's data, and where they find it.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class OpenDataModel(AppDb db, PublicLinks links) : OfficePage(db.Visit), IFormPage
{
    [BindProperty]
    public LicenceForm Form { get; set; } = new();

    /// <summary>The licence that holds.</summary>
    public Licence Licence { get; private set; } = Licences.Usual;

    /// <summary>Whether it holds only because none was chosen.</summary>
    public bool IsUsual { get; private set; }

    public bool MayChoose => Visit.May(DisclosurePermission.Publish);

    public static IEnumerable<SelectListItem> Choices => Licences.All.Select(licence => new SelectListItem(licence.Name, licence.Code));

    public string Catalogue => links.Whole(OpenAddress.Catalogue);

    public string Interface => links.Whole(OpenAddress.Interface);

    public async Task OnGet()
    {
        await Load();
        Form.Licence = Licence.Code;
    }

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPost()
    {
        var profile = await db.Set<SiteProfile>().FirstOrDefaultAsync();
        if (profile is null)
        {
            db.Add(profile = SiteProfile.Begin());
        }
        else
        {
            db.Expect(profile, Form.Version);
        }

        profile.License(Form.Licence);
        await db.SaveChangesAsync();
        return Go("/open-data", "บันทึกแล้ว สัญญาอนุญาตแสดงในหน้าข้อมูลเปิดทันที");
    }

    public async Task Load()
    {
        Lead("ข้อมูลเปิด");
        var profile = await db.Set<SiteProfile>().AsNoTracking().FirstOrDefaultAsync();
        (Licence, IsUsual) = (Licences.Held(profile?.Licence), profile?.Licence is null);
        Form.Version = this.Carried(Form.Version, profile?.Version);
    }

    internal sealed class LicenceForm
    {
        public int Version { get; set; }

        [Display(Name = "สัญญาอนุญาต")]
        [StringLength(SiteProfile.LongestLicence)]
        public string? Licence { get; set; }
    }
}
