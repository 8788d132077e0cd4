using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Documents;

/// <summary>An agency's own layouts: taken in, refused, used, given back, and kept by papers that have a number.</summary>
public class LayoutTests
{
    private const string root = "~/office/documents/layouts";

    [Theory, OnBoth]
    public async Task The_starting_layout_is_changed_in_Word_taken_in_looked_at_and_used_by_drafts(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Order", "คำสั่งตามแบบใหม่");
        (await keeper.Get(root)).Ok().Shows("แบบมาตรฐานในระบบ");
        (await keeper.Get($"{root}/order")).Ok().Shows("cancelled").Shows("ต้องมี").Shows("ยังไม่มีรูปแบบของหน่วยงาน");

        (await Upload(keeper, "order", await Own(keeper, "order", "ตราของเรา"))).Ok().Shows("ใช้รูปแบบของหน่วยงานกับคำสั่ง").Shows("รูปแบบของเรา.docx").Shows("ใช้อยู่");

        (await keeper.Get(root)).Ok().Shows("รูปแบบของเรา.docx");
        var kept = Assert.Single(await house.Ask(db => db.Set<OwnLayout>().ToListAsync()));
        Assert.Contains("ตราของเรา", Words((await keeper.Send(HttpMethod.Get, $"{root}/preview/{kept.Id}?format=docx")).Ok()), StringComparison.Ordinal);
        (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Shows("พิมพ์ตามรูปแบบของหน่วยงาน “รูปแบบของเรา.docx”");
        var words = await WordsOf(officer, paper);
        Assert.Contains("ตราของเรา", words, StringComparison.Ordinal);
        Assert.Contains("เรื่อง คำสั่งตามแบบใหม่", words, StringComparison.Ordinal);
        Assert.Contains("จึงเรียนมาเพื่อโปรดทราบ", words, StringComparison.Ordinal);
        Assert.Contains("(นายสมคิด แสงสมมุติ)นายก", words, StringComparison.Ordinal);
        Assert.DoesNotContain("ตราของเรา", await WordsOf(officer, await PaperWork.Draft(officer, "Announcement", "ประกาศ")), StringComparison.Ordinal);
        Assert.True(await house.Ask(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Subject == "documents_layout_choice")));
    }

    [Theory, OnBoth]
    public async Task A_refused_file_is_told_everything_at_once_and_changes_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        await Upload(keeper, "order", await Own(keeper, "order", "ของเดิม"));
        var before = await house.Ask(db => db.Set<LayoutChoice>().AsNoTracking().SingleAsync());

        var lacking = await Own(keeper, "order", "x", xml => xml.Replace("\"subject\"", "\"salary\"", StringComparison.Ordinal).Replace("\"signature\"", "\"seal\"", StringComparison.Ordinal));
        (await Upload(keeper, "order", lacking)).Is(HttpStatusCode.UnprocessableEntity).Refuses("ขาดช่อง “เรื่อง”").Refuses("ขาดช่อง “ลายมือชื่อ”").Refuses("ไม่รู้จักแท็ก “salary”").Refuses("ไม่รู้จักแท็ก “seal”").Shows("ใช้อยู่");
        (await Upload(keeper, "order", await Own(keeper, "memo", "x"))).Is(HttpStatusCode.UnprocessableEntity).Refuses("ไม่รู้จักแท็ก “to” (ในเนื้อหา) โปรดใช้แท็กตามตารางของคำสั่ง");
        (await Upload(keeper, "order", Encoding.UTF8.GetBytes("ไม่ใช่ไฟล์ Word"))).Is(HttpStatusCode.UnprocessableEntity).Refuses("ไม่ใช่ Word แบบ .docx");
        (await Upload(keeper, "order", [])).Is(HttpStatusCode.UnprocessableEntity).Refuses("โปรดเลือกไฟล์รูปแบบ");
        (await Upload(keeper, "order", await Macros(keeper))).Is(HttpStatusCode.UnprocessableEntity).Refuses("มาโคร");

        Assert.Single(await house.Ask(db => db.Set<OwnLayout>().ToListAsync()));
        Assert.Single(await house.Ask(db => db.Set<StoredFile>().ToListAsync()));
        Assert.Equal((before.LayoutId, before.Version), await house.Ask(db => db.Set<LayoutChoice>().Select(choice => new ValueTuple<Guid?, int>(choice.LayoutId, choice.Version)).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task A_paper_with_a_number_keeps_the_layout_and_the_names_it_was_numbered_with(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        using var officer = await house.As(Role.ItaOfficer);
        var (plain, first, draft) = (await PaperWork.Draft(officer, "Order", "ก่อนมีรูปแบบ"), await PaperWork.Draft(officer, "Order", "รูปแบบแรก"), await PaperWork.Draft(officer, "Order", "ยังเป็นร่าง"));
        (await PaperWork.Issue(officer, plain)).Ok();
        await Upload(keeper, "order", await Own(keeper, "order", "รุ่นหนึ่ง"));
        (await PaperWork.Issue(officer, first)).Ok();
        await Upload(keeper, "order", await Own(keeper, "order", "รุ่นสอง"));
        (await keeper.Submit((await keeper.Get("~/office/organizations/agency")).Ok(), "บันทึก", ("Name", "หน่วยงานชื่อใหม่"))).Ok();
        (await officer.Submit((await officer.Get($"{PaperWork.Root}/{first}")).Ok(), "ยกเลิก โดยคงเลขไว้", ("why", "ออกซ้ำ"))).Ok();

        var numbered = await WordsOf(officer, first);
        Assert.Contains("รุ่นหนึ่ง", numbered, StringComparison.Ordinal);
        Assert.Contains("ที่ ๒/๒๕๖๗", numbered, StringComparison.Ordinal);
        Assert.Contains("สั่ง ณ วันที่ ๑๖ กันยายน พ.ศ. ๒๕๖๗", numbered, StringComparison.Ordinal);
        Assert.Contains("ยกเลิกโดย", numbered, StringComparison.Ordinal);
        Assert.Contains("เหตุผล ออกซ้ำ", numbered, StringComparison.Ordinal);
        Assert.DoesNotContain("หน่วยงานชื่อใหม่", numbered, StringComparison.Ordinal);
        Assert.DoesNotContain("รุ่น", await WordsOf(officer, plain), StringComparison.Ordinal);
        Assert.Contains("รุ่นสอง", await WordsOf(officer, draft), StringComparison.Ordinal);
        Assert.Contains("คำสั่งหน่วยงานชื่อใหม่", await WordsOf(officer, draft), StringComparison.Ordinal);

        (await keeper.Submit((await keeper.Get($"{root}/order")).Ok(), "กลับไปใช้แบบมาตรฐาน")).Ok().Shows("กลับไปใช้แบบมาตรฐานแล้ว").Shows("แบบมาตรฐานในระบบ");
        Assert.DoesNotContain("รุ่น", await WordsOf(officer, draft), StringComparison.Ordinal);
        Assert.Contains("รุ่นหนึ่ง", await WordsOf(officer, first), StringComparison.Ordinal);

        var oldest = await house.Ask(db => db.Set<OwnLayout>().OrderBy(layout => layout.UploadedAt).ThenBy(layout => layout.Id).FirstAsync());
        (await keeper.Submit((await keeper.Get($"{root}/kept/{oldest.Id}")).Ok(), "ใช้รูปแบบนี้")).Ok().Shows("ใช้รูปแบบ รูปแบบของเรา.docx ตั้งแต่นี้");
        Assert.Contains("รุ่นหนึ่ง", await WordsOf(officer, draft), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Two_tabs_that_choose_are_told_so_and_who_may_not_choose_is_kept_out(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        using var owner = await house.As(Role.Owner);
        var own = await Own(keeper, "order", "ของเรา");
        var (one, other) = ((await keeper.Get($"{root}/order")).Ok(), (await keeper.Get($"{root}/order")).Ok());
        (await keeper.Submit(one, "ตรวจและใช้รูปแบบนี้", ("layout", new Upload("หนึ่ง.docx", own)))).Ok();

        (await keeper.Submit(other, "ตรวจและใช้รูปแบบนี้", ("layout", new Upload("สอง.docx", own)))).Is(HttpStatusCode.UnprocessableEntity).Refuses("มีผู้อื่นบันทึกข้อมูลนี้");

        Assert.Equal("หนึ่ง.docx", Assert.Single(await house.Ask(db => db.Set<OwnLayout>().ToListAsync())).FileName);
        (await owner.Send(HttpMethod.Get, $"{root}/order")).Is(HttpStatusCode.Forbidden);
        (await keeper.Get($"{root}/no-such-kind")).Is(HttpStatusCode.NotFound);
        (await keeper.Get($"{root}/0")).Is(HttpStatusCode.NotFound);
        (await keeper.Get($"{root}/start/0")).Is(HttpStatusCode.NotFound);
        (await keeper.Get($"{root}/kept/{Guid.NewGuid()}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task A_lost_file_is_told_and_the_archive_of_the_year_has_the_layouts(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        using var officer = await house.As(Role.ItaOfficer);
        await Upload(keeper, "order", await Own(keeper, "order", "ของเรา"));
        var paper = await PaperWork.Draft(officer, "Order", "คำสั่ง");

        var names = await house.Ask(async services => (await services.GetServices<IArchiveSource>().OfType<PapersArchive>().Single().Of(new FiscalYear(2567), CancellationToken.None)).Select(part => part.Name).ToList());
        Assert.Contains("รูปแบบ/001 รูปแบบของเรา.docx", names);

        foreach (var file in Directory.EnumerateFiles(house.Folder, "*", SearchOption.AllDirectories).Where(place => Path.GetFileName(place).Length == 64))
        {
            File.Delete(file);
        }

        (await officer.Get($"{PaperWork.Root}/file/{paper}?format=docx")).Is(HttpStatusCode.ServiceUnavailable).Shows("หายไปจากที่เก็บไฟล์");
    }

    /// <summary>The starting layout of a kind, as it is fetched, with a line of the agency's own above it.</summary>
    private static async Task<byte[]> Own(Caller keeper, string kind, string line, Func<string, string>? change = null)
    {
        using var file = new MemoryStream();
        file.Write((await keeper.Send(HttpMethod.Get, $"{root}/start/{kind}")).Ok().Content);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            Change(zip, "word/document.xml", xml => (change ?? (same => same))(xml.Replace("<w:body>", $"<w:body><w:p><w:r><w:t>{line}</w:t></w:r></w:p>", StringComparison.Ordinal)));
        }

        return file.ToArray();
    }

    private static async Task<byte[]> Macros(Caller keeper)
    {
        using var file = new MemoryStream();
        file.Write(await Own(keeper, "order", "x"));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            Change(zip, "[Content_Types].xml", xml => xml.Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal));
        }

        return file.ToArray();
    }

    private static void Change(ZipArchive zip, string name, Func<string, string> change)
    {
        var part = zip.GetEntry(name)!;
        string text;
        using (var reader = new StreamReader(part.Open()))
        {
            text = reader.ReadToEnd();
        }

        part.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(change(text));
    }

    private static async Task<Page> Upload(Caller keeper, string kind, byte[] layout) =>
        await keeper.Submit((await keeper.Get($"{root}/{kind}")).Ok(), "ตรวจและใช้รูปแบบนี้", ("layout", new Upload("รูปแบบของเรา.docx", layout)));

    private static async Task<string> WordsOf(Caller caller, string paper) => Words((await caller.Send(HttpMethod.Get, $"{PaperWork.Root}/file/{paper}?format=docx")).Ok());

    private static string Words(Page page)
    {
        using var zip = new ZipArchive(new MemoryStream(page.Content));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "", RegexOptions.None, TimeSpan.FromSeconds(10));
    }
}
