using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Checking;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Site.Disclosure;

namespace Sujarit.Site.Documents;

/// <summary>What a year leaves beside its documents stands in its archive: what was judged, decided, told and found out.</summary>
public class ArchiveLeavingsTests
{
    private const string stranger = "องค์การบริหารส่วนตำบลดงห่างไกล";

    // The tables a year leaves nothing in for good, and why.
    private static readonly Dictionary<string, string> left = new()
    {
        ["assessment_calendar_feed"] = "opens something",
        ["organizations_account"] = "opens something",
        ["organizations_account_claim"] = "opens something",
        ["organizations_account_login"] = "opens something",
        ["organizations_account_token"] = "opens something",
        ["organizations_invitation"] = "opens something",
        ["organizations_passkey"] = "opens something",
        ["organizations_reset"] = "opens something",
        ["organizations_session"] = "opens something",
        ["documents_signature"] = "belongs to its owner alone; what was signed with it holds it",
        ["organizations_notice_choice"] = "is a person's own",
        ["platform_notice"] = "is a person's own",
        ["platform_delivery"] = "is a person's own",
        ["platform_letter"] = "is on its way",
        ["assessment_import_draft"] = "waits for a day",
        ["measures_import"] = "waits to be filed; the file is evidence then",
        ["disclosure_old_site"] = "waits to be filed",
        ["platform_taken_form"] = "is the program's own",
        ["disclosure_checkup"] = "is found anew",
        ["disclosure_file_text"] = "is read anew",
        ["disclosure_link"] = "is looked at anew",
        ["disclosure_search_text"] = "is read anew",
        ["disclosure_twin"] = "is made anew",
        ["measures_link_watch"] = "says when to look next",
        ["disclosure_watch_round"] = "says when to look next",
        ["disclosure_seal_receiver"] = "says whom to write to",
        ["measures_ladder"] = "says whom to remind",
        ["documents_layout_choice"] = "each paper names its layout",
        ["documents_archive"] = "is the archive",
        ["organizations_agency"] = "is told by the manifest and the README",
    };

    [Theory, OnBoth]
    public async Task What_somebody_said_to_be_no_mistake_stands_in_it_with_place_quote_reason_who_and_when(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        await house.Do(db =>
        {
            db.Set<Measure>().Single().SumUp([$"อบรมที่{stranger} ๓ ครั้ง"], [], []);
            db.Add(CheckDismissal.Of(new FiscalYear(2567), "O1", new CheckMark(CheckKind.ElementMissing, 1, "", "seal"), "อยู่หน้าอื่น", "นายทดสอบ", house.Clock.GetUtcNow()));
        });
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Order", "แต่งตั้งคณะทำงาน", ("Form.Body", "ให้ (ระบุชื่อ) เป็นประธาน"));
        await Dismiss(officer, $"{PaperWork.Root}/{paper}", "ไม่ต้องแก้ ที่ว่าง", "เติมด้วยลายมือ");
        await Dismiss(officer, $"~/office/documents/approvals/propose/{Signing.Kind}/2567", "ไม่ต้องแก้ ชื่อหน่วยงานอื่น", "จัดร่วมกันจริง");

        await using var zip = await Packing.Open(officer, await Packing.Made(house, officer));

        var own = Only(zip, "ข้อสังเกตที่ไม่ต้องแก้/ข้อสังเกตที่ไม่ต้องแก้");
        Assert.Equal(("เติมด้วยลายมือ", house.Person(Role.ItaOfficer).Name, "(ระบุชื่อ)", "unfilled"), (Said(own, "reason"), Said(own, "by"), Said(own, "quote"), Said(own, "doubt")));
        Assert.Equal("คำสั่ง เรื่อง แต่งตั้งคณะทำงาน", Said(own, "document"));
        Assert.StartsWith("ข้อความ ย่อหน้าที่", Said(own, "place_in_words"), StringComparison.Ordinal);
        Assert.NotEmpty(Said(own, "at"));
        var report = Only(zip, "มาตรการ/ข้อสังเกตที่ไม่ต้องแก้");
        Assert.Equal("จัดร่วมกันจริง", Said(report, "reason"));
        Assert.Contains(stranger, Said(report, "quote"), StringComparison.Ordinal);
        Assert.Equal("มาตรการ ลำดับที่ 1", Said(report, "place_in_words"));
        Assert.Equal(("อยู่หน้าอื่น", ""), (Said(Only(zip, "เผยแพร่สาธารณะ/ผลตรวจที่ไม่ต้องแก้"), "reason"), Said(Only(zip, "เผยแพร่สาธารณะ/ผลตรวจที่ไม่ต้องแก้"), "quote")));
        Assert.Contains("เติมด้วยลายมือ", Csv(zip, "ข้อสังเกตที่ไม่ต้องแก้/ข้อสังเกตที่ไม่ต้องแก้"), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Drafts_numbers_chains_opinions_seals_and_what_was_circulated_stand_in_it(Engine engine)
    {
        await using var house = await Signing.Office(engine, []);
        using var officer = await house.As(Role.ItaOfficer);
        _ = await PaperWork.Draft(officer, "Order", "ร่างที่ค้างอยู่");
        (await PaperWork.Issue(officer, await PaperWork.Draft(officer, "Order", "ออกเลขแล้ว"))).Ok();
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval, "เห็นควรเสนอ")).Ok();
        await house.Publish(Publishing.Draft("รายงาน"));

        await using var zip = await Packing.Open(officer, await Packing.Made(house, officer));

        Assert.Equal("ร่างที่ค้างอยู่", Said(Only(zip, "เอกสารราชการ/ร่างที่ยังไม่ออกเลข"), "subject"));
        Assert.Contains("1", Said(Only(zip, "เอกสารราชการ/ชุดเลข"), "last"), StringComparison.Ordinal);
        Assert.Contains("ออกเลขแล้ว", Csv(zip, "เอกสารราชการ/ทะเบียน"), StringComparison.Ordinal);
        Assert.Contains("เห็นควรเสนอ", Csv(zip, "เสนอลงนาม/ขั้น"), StringComparison.Ordinal);
        Assert.Contains("เห็นควรเสนอ", Csv(zip, "เสนอลงนาม/เรื่อง"), StringComparison.Ordinal);
        Assert.Contains(Signing.Kind, Csv(zip, "เสนอลงนาม/สายงาน"), StringComparison.Ordinal);
        Assert.NotEmpty(Said(Only(zip, "เผยแพร่สาธารณะ/ตราผนึก"), "text"));
    }

    [Theory, OnBoth]
    public async Task Every_table_of_an_agency_is_in_it_or_left_out_for_a_reason(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await using var zip = await Packing.Open(officer, await Packing.Made(house, officer));
        foreach (var name in new[] { "หนังสือเวียน/ทะเบียนรับทราบ", "บันทึกพูดคุย/บันทึกพูดคุย", "มาตรการ/ผลตรวจลิงก์", "มาตรการ/การนำงานจากปีก่อน", "มาตรการ/รายงานที่เผยแพร่", "มาตรการ/แผนที่เผยแพร่", "การเฝ้าดูเว็บไซต์/ช่วงที่เปิดไม่ได้", "การเฝ้าดูเว็บไซต์/การพักการเฝ้าดู", "เอกสารราชการ/วิธีออกเลข", "เอกสารราชการ/รหัสหนังสือ" })
        {
            Assert.NotNull(zip.GetEntry($"{name}.csv"));
            Assert.NotNull(zip.GetEntry($"{name}.json"));
        }

        // Whoever adds a table says here what becomes of it in the archive.
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*Archive.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var kinds = await house.Ask(db => Task.FromResult(db.Model.GetEntityTypes().Where(kind => kind.GetTableName() is not null && !kind.IsOwned()).Select(kind => (Table: kind.GetTableName()!, kind.ClrType.Name)).ToList()));
        var lost = kinds.GroupBy(kind => kind.Table).Where(table => !left.ContainsKey(table.Key) && !table.Any(kind => Regex.IsMatch(sources, $@"Set<{kind.Name}>", RegexOptions.None, TimeSpan.FromSeconds(5)))).Select(table => table.Key);
        Assert.Empty(lost);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sujarit.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The sources are not above the tests.");
        }

        return folder;
    }

    private static async Task Dismiss(Caller officer, string page, string link, string reason)
    {
        var form = (await officer.Get((await officer.Get(page)).Ok().Document.QuerySelectorAll("a").Single(anchor => anchor.TextContent.Contains(link, StringComparison.Ordinal)).GetAttribute("href")!)).Ok();
        (await officer.Submit(form, "บันทึกเหตุผล", ("Reason", reason))).Ok();
    }

    private static string Csv(ZipArchive zip, string name) => Encoding.UTF8.GetString(Packing.Read(zip, $"{name}.csv"));

    private static JsonElement Only(ZipArchive zip, string name) => JsonDocument.Parse(Packing.Read(zip, $"{name}.json")).RootElement.EnumerateArray().Single();

    private static string Said(JsonElement row, string column) => row.TryGetProperty(column, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText() : "";
}
