using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Approvals;
using Sujarit.Measures.Planning;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Documents;

/// <summary>What the tests of this module do again and again.</summary>
internal static class Signing
{
    public const string Kind = "measures-report";
    public const string Mayor = "นายสมคิด แสงสมมุติ";

    public static byte[] Dot { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A report with a memo, and a chain: whoever proposes, the owner, the approver, and a mayor without an account.</summary>
    public static Task<House> Office(Engine engine) => Office(engine, [Role.Owner, Role.Approver]);

    /// <summary>The same with others between who proposes and the mayor, and for another kind of document.</summary>
    public static async Task<House> Office(Engine engine, IReadOnlyList<Role> between, string kind = Kind, bool withMayor = true)
    {
        var house = await House.Open(engine);
        await house.Do(db =>
        {
            var head = YearWork.Open(Journey.Now);
            head.WriteMemo(new() { From = "สำนักปลัด", Number = "ยบ ๗๙๙๐๑/๑", Date = new DateOnly(2024, 9, 16), Subject = "รายงานผล", To = "นายก" });
            var mayor = Person.Join(Mayor, "นายกองค์การบริหารส่วนตำบลธารสุจริต", null, [Role.Approver]);
            var chain = Chain.Usual(kind, []);
            Guid?[] holders = [null, .. between.Select(role => (Guid?)house.Person(role).PersonId), .. withMayor ? [mayor.Id] : Array.Empty<Guid?>()];
            string[] positions = ["ผู้จัดทำ", .. between.Select(role => role == Role.Owner ? "หัวหน้าสำนักปลัด" : "ปลัดองค์การบริหารส่วนตำบล"), "นายกองค์การบริหารส่วนตำบลธารสุจริต"];
            chain.Lead([.. positions.Zip(holders, (position, holder) => new ChainStep(position, holder))], holders.OfType<Guid>().ToHashSet());
            db.AddRange(head, Measure.Plan(Journey.Now, 1, 1, "มาตรการที่เสนอลงนาม"), mayor, chain);
        });
        return house;
    }

    public static async Task<string> Propose(Caller officer, string kind = Kind)
    {
        var begun = (await officer.Submit((await officer.Get($"~/office/documents/approvals/propose/{kind}/2567")).Ok(), "เริ่มเสนอ")).Ok();
        return Journey.IdIn(begun);
    }

    public static async Task<Page> Open(Caller caller, string approval) => (await caller.Get($"~/office/documents/approvals/{approval}")).Ok();

    public static async Task<Page> Sign(Caller caller, string approval, string? opinion = null, params (string Name, object? Value)[] more) =>
        await caller.Submit(await Open(caller, approval), "#sign-now", [("Form.Opinion", opinion), ("Form.Password", Inhabitant.Password), .. more]);

    public static async Task<Page> Record(Caller officer, string approval, byte[] scan, params (string Name, object? Value)[] more) =>
        await officer.Submit((await officer.Get($"~/office/documents/approvals/record/{approval}")).Ok(), "บันทึกลายมือชื่อ",
            [("Form.On", "16 ก.ย. 2567"), ("Form.Opinion", "อนุมัติให้เผยแพร่"), ("Form.Scan", new Upload("ฉบับลงนาม.png", scan, "image/png")), ("Form.Password", Inhabitant.Password), .. more]);

    public static async Task Edit(House house, string title = "มาตรการที่แก้ภายหลัง") =>
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var measure = await db.Set<Measure>().SingleAsync(measure => measure.No == 1);
            measure.Describe(title, measure.Serves, measure.Steps, measure.Monitoring);
            return await db.SaveChangesAsync();
        });

    /// <summary>Every word of a Word file, a line for each paragraph.</summary>
    public static string WordsOf(byte[] docx) =>
        Regex.Replace(Encoding.UTF8.GetString(Entry(docx)), "</w:p>|<[^>]+>", match => match.Value == "</w:p>" ? "\n" : "", RegexOptions.None, TimeSpan.FromSeconds(10));

    /// <summary>What a Word file says, as it is written down in it.</summary>
    public static byte[] Entry(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var content = new MemoryStream();
        using var part = package.GetEntry("word/document.xml")!.Open();
        part.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>What a person was told, the newest last.</summary>
    public static Task<List<string>> Told(House house, Guid person) =>
        house.Ask(db => db.Set<Notice>().Where(notice => notice.PersonId == person).OrderBy(notice => notice.At).Select(notice => notice.Title).ToListAsync());

    public static Task<Approval> Kept(House house, string approval) =>
        house.Ask(db => db.Set<Approval>().AsNoTracking().Include(known => known.Steps).SingleAsync(known => known.Id == Guid.Parse(approval)));
}
