using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Site;

/// <summary>The first inhabitants of every house: two invented agencies, and at each somebody of every role.</summary>
internal static class Settlement
{
    /// <summary>The agency tests are at.</summary>
    public const string Here = "thansujarit";

    /// <summary>The agency whose rows must never be seen from the other.</summary>
    public const string There = "khlongsai";

    public static async Task<IReadOnlyList<Inhabitant>> Found(IServiceProvider services) =>
        [
            .. await Found(services, Here, "องค์การบริหารส่วนตำบลธารสุจริต", "ธารสุจริต"),
            .. await Found(services, There, "เทศบาลตำบลคลองใส", "คลองใส"),
        ];

    /// <summary>Gives each agency a year's work. The people are there already.</summary>
    public static async Task Work(IServiceProvider services, IEnumerable<AgencyCard> agencies)
    {
        var folder = new SampleFolder(Path.Combine(AppContext.BaseDirectory, "samples", "thansujarit"), _ => { });
        foreach (var agency in agencies)
        {
            foreach (var module in Web.Site.Modules.Where(module => module is not OrganizationsModule))
            {
                await using var scope = services.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
                await module.LoadSample(scope.ServiceProvider, folder);
            }

            await Publish(services, agency);
        }

        // A site that runs has soon read the files it was given.
        while (await services.GetRequiredService<CheckRoom>().Next(CancellationToken.None))
        {
        }
    }

    private static async Task Publish(IServiceProvider services, AgencyCard agency)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        var page = new Document("รายงาน", [new Paragraph($"รายงานของ{agency.Name}")]);
        var file = new PublicationFile("รายงาน.txt", "text/plain", Encoding.UTF8.GetBytes("รายงานผลการดำเนินงาน ปีที่ผ่านมา"));
        await scope.ServiceProvider.GetRequiredService<Publications>().Publish(new PublicationDraft(new FiscalYear(2567), "O35", "รายงานผล", page, [file]));
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync();
    }

    private static async Task<List<Inhabitant>> Found(IServiceProvider services, string code, string name, string place)
    {
        var agency = await Begin(services, code, name, place);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var office = Office.Open("สำนักปลัด", 1);
        db.AddRange(office, Office.Open("กองคลัง", 2), Office.Open("กองช่าง", 3));
        await db.SaveChangesAsync();
        var people = new List<Inhabitant>();
        foreach (var role in Enum.GetValues<Role>())
        {
            people.Add(await Employ(db, accounts, agency, office, role));
        }

        await db.SaveChangesAsync();
        return people;
    }

    private static async Task<AgencyCard> Begin(IServiceProvider services, string code, string name, string place)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var agency = Agency.Begin(code, name);
        agency.Describe(name, place, "เมือง" + place, "สมมุติบุรี");
        db.Add(agency);
        await db.SaveChangesAsync();
        return agency.Card();
    }

    private static async Task<Inhabitant> Employ(AppDb db, UserManager<Account> accounts, AgencyCard agency, Office office, Role role)
    {
        var account = new Account($"{role.ToString().ToLowerInvariant()}@{agency.Code}.example");
        var made = await accounts.CreateAsync(account, Inhabitant.Password);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Description)));
        var person = Person.Join($"นายทดสอบ {role}", Position(role), office.Id, [role]);
        person.SignInWith(account.Id);
        db.Add(person);
        return new Inhabitant(agency, role, person.Id, account.Id, office.Id, person.Name, account.Email!);
    }

    private static string Position(Role role) =>
        role switch
        {
            Role.Administrator => "นักวิชาการคอมพิวเตอร์",
            Role.ItaOfficer => "นิติกร",
            Role.Owner => "หัวหน้าสำนักปลัด",
            Role.Approver => "ปลัดองค์การบริหารส่วนตำบล",
            Role.CaseOfficer => "นิติกรชำนาญการ",
            _ => "ท้องถิ่นอำเภอ",
        };
}
