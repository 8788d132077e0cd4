using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Bench;

/// <summary>Invented agencies, each with every item of a year published; at the first one somebody who signs in.</summary>
internal sealed partial class Town(IServiceProvider services)
{
    public const string First = "agency-1";

    /// <summary>Of everybody who signs in.</summary>
    public const string Password = "Fah lang fon ที่ท่าน้ำ 41";

    private const string officer = "officer@example.org";
    private const int rowsOfReport = 35;
    private const int atOnce = 50;
    private const int versionsAtOnce = 500;
    private static readonly FiscalYear assessment = new(2567);
    private static readonly string page = HtmlWriter.Write(Report());
    private static readonly IReadOnlyList<Item> items = Rulebooks.BesideProgram.Of(assessment).Items;
    private int count;

    public static string Last(int count) => string.Create(CultureInfo.InvariantCulture, $"agency-{count}");

    public async Task GrowTo(int wanted)
    {
        while (count < wanted)
        {
            await Found(Math.Min(atOnce, wanted - count));
        }
    }

    /// <summary>The last item of the first agency is published again and again.</summary>
    public async Task Rewrite(int versions)
    {
        for (var left = versions; left > 0; left -= versionsAtOnce)
        {
            await using var scope = services.CreateAsyncScope();
            var directory = scope.ServiceProvider.GetRequiredService<AgencyDirectory>();
            scope.ServiceProvider.GetRequiredService<Visit>().Enter((await directory.Of(First))!);
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            var at = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
            var item = items[^1];
            var publication = await db.Set<Publication>().SingleAsync(known => known.Item == item.Code);
            var last = await db.Set<PublicationVersion>().Include(known => known.Files).SingleAsync(known => known.PublicationId == publication.Id && known.Number == publication.Latest);
            for (var number = 0; number < Math.Min(versionsAtOnce, left); number++)
            {
                last = publication.Publish(string.Create(CultureInfo.InvariantCulture, $"{item.Title} {publication.Latest + 1}"), page, [], last, First, at, "");
                db.Add(last);
            }

            await db.SaveChangesAsync();
        }
    }

    /// <summary>The cookie of somebody who signs in; of the somebody of the first agency where nobody is named.</summary>
    public static async Task<string> SignIn(Uri site, string email = officer)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site };
        using var form = await client.GetAsync("/sign-in");
        var antiforgery = Cookies(form);
        var token = Token().Match(await form.Content.ReadAsStringAsync()).Groups["token"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = email, ["Password"] = Password, ["__RequestVerificationToken"] = token }),
        };
        request.Headers.Add("Cookie", antiforgery);
        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode is >= 300 and < 400 ? Cookies(answer) : throw new InvalidOperationException($"Sign-in answered {(int)answer.StatusCode}.");
    }

    /// <summary>A paper of 35 rows.</summary>
    public static Document Report()
    {
        var head = Line("ข้อ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการ");
        var rows = Enumerable.Range(1, rowsOfReport)
            .Select(row => Line($"O{row}", "จัดทำและเผยแพร่ข้อมูลให้ครบตามองค์ประกอบ", "ตรวจทานข้อมูลทุกเดือนและเผยแพร่บนเว็บไซต์", "สำนักปลัด", "ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐ ของแผน"));
        return new Document("", [new Paragraph("รายงานผลการดำเนินการ") { Style = ParagraphStyle.Title }, new Table([head, .. rows]) { HeaderRows = 1 }]);
    }

    private static string Cookies(HttpResponseMessage answer) =>
        string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Where(cookie => !cookie.EndsWith('=')));

    private async Task Found(int more)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        for (var number = 0; number < more; number++)
        {
            var agency = Agency.Begin(Last(++count), $"องค์การบริหารส่วนตำบลสมมุติ {count}");
            db.Add(agency);
            foreach (var item in items)
            {
                var publication = Publication.Open(assessment, item.Code);
                Add(db, agency, publication, publication.Publish(item.Title, page, [], null, agency.Code, clock.GetUtcNow(), ""));
            }

            if (count == 1)
            {
                Employ(scope.ServiceProvider, db, agency);
            }
        }

        await db.SaveChangesAsync();
    }

    private static void Employ(IServiceProvider services, AppDb db, Agency agency)
    {
        var account = new Account(officer);
        services.GetRequiredService<Passwords>().Set(account, Password);
        var person = Person.Join("นางสาวสมมุติ ใจตัวอย่าง", "นิติกร", null, [Role.ItaOfficer]);
        person.SignInWith(account.Id);
        db.Add(account);
        Add(db, agency, person);
    }

    private static void Add(AppDb db, Agency agency, params AgencyRecord[] rows)
    {
        foreach (var row in rows)
        {
            db.Add(row).Property(nameof(AgencyRecord.AgencyId)).CurrentValue = agency.Id;
        }
    }

    private static Row Line(params string[] texts) => new([.. texts.Select(text => new Cell([new Paragraph(text)]))]);

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
