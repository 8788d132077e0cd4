using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Organizations.Sample;

/// <summary>Makes the invented agency, its offices and people, and tells once how they sign in.</summary>
internal sealed class SampleLoading(AppDb db, Visit visit, Passwords passwords)
{
    private readonly List<string> signIns = [];
    private readonly Dictionary<string, Guid> people = [];

    public async Task Load(SampleFolder folder)
    {
        var sample = SampleAgency.Read(folder.File("agency.json"));
        var agency = Agency.Begin(sample.Code, sample.Name);
        agency.Describe(sample.Name, sample.Subdistrict, sample.District, sample.Province);
        agency.LiveAt(sample.Address, sample.Telephone);
        agency.ShowThaiDigits(sample.ThaiDigits);
        visit.Enter(agency.Card());
        db.Add(agency);
        var offices = sample.Offices.Select((name, at) => Office.Open(name, at + 1)).ToDictionary(office => office.Name);
        db.AddRange(offices.Values);
        foreach (var person in sample.People)
        {
            Add(person, person.Office is null ? null : offices[person.Office].Id);
        }

        foreach (var (office, head) in sample.Heads)
        {
            offices[office].BeLedBy(people[head]);
        }

        await db.SaveChangesAsync();
        foreach (var line in signIns)
        {
            folder.Say(line);
        }
    }

    private void Add(SamplePerson sample, Guid? office)
    {
        var person = Person.Join(sample.Name, sample.Position, office, sample.Roles);
        db.Add(person);
        people[person.Name] = person.Id;
        if (sample.Email is null)
        {
            return;
        }

        var account = new Account(sample.Email);
        var password = RandomPassword.Make();
        passwords.Set(account, password);
        person.SignInWith(account.Id);
        db.Add(account);
        signIns.Add($"{string.Join(", ", sample.Roles.Select(RoleNames.Of))}: {sample.Email}  {password}");
    }
}
