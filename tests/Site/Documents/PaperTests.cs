using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Audit;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Documents;

public class PaperTests
{
    [Theory, OnBoth]
    public async Task A_paper_is_drafted_corrected_issued_and_cancelled_and_the_register_shows_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Order", "แต่งตั้งคณะทำงาน");
        var edit = (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok();
        (await officer.Submit(edit, "บันทึกร่าง", ("Form.Subject", "แต่งตั้งคณะทำงาน ITA"))).Ok().Shows("แต่งตั้งคณะทำงาน ITA");
        (await PaperWork.Issue(officer, paper)).Ok().Shows("ออกเลข 1/2567 แล้ว").Shows("สั่ง ณ วันที่ ๑๖ กันยายน พ.ศ. ๒๕๖๗").Hides("แก้ร่าง");

        (await officer.Submit((await officer.Get($"{PaperWork.Root}/{paper}")).Ok(), "ยกเลิก โดยคงเลขไว้", ("why", "ออกซ้ำ"))).Ok().Shows("ยกเลิกแล้ว").Shows("เหตุผล ออกซ้ำ");

        (await officer.Get($"{PaperWork.Root}?Search=๑/๒๕๖๗&Kind=Order&Year=2567&State=Cancelled&Sort=-number")).Ok().Shows("แต่งตั้งคณะทำงาน ITA").Shows("ยกเลิกเพราะ ออกซ้ำ");
        (await officer.Get($"{PaperWork.Root}?Search=ไม่มีเรื่องนี้")).Ok().Shows("ไม่พบเอกสารที่ค้นหา");
        Assert.Contains("ออกซ้ำ", (await officer.Send(HttpMethod.Get, $"{PaperWork.Root}?handler=Csv")).Ok().Source, StringComparison.Ordinal);
        Assert.Equal(XlsxWriter.ContentType, (await officer.Send(HttpMethod.Get, $"{PaperWork.Root}?handler=Xlsx")).Ok().Header("Content-Type"));
        (await officer.Get($"{PaperWork.Root}/register?Year=2567")).Ok().Shows("ยกเลิก: ออกซ้ำ").Shows("๑/๒๕๖๗");
        Assert.Contains("ยกเลิก", WordsOf((await officer.Send(HttpMethod.Get, $"{PaperWork.Root}/file/{paper}?format=docx")).Ok().Content), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Two_tabs_that_edit_or_issue_one_draft_are_told_so_and_nothing_is_lost(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Order", "คำสั่ง");
        var (one, other) = ((await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok(), (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok());
        (await officer.Submit(one, "บันทึกร่าง", ("Form.Subject", "คำสั่งของหน้าต่างแรก"))).Ok();
        (await officer.Submit(other, "บันทึกร่าง", ("Form.Subject", "คำสั่งของหน้าต่างที่สอง"))).Is(HttpStatusCode.UnprocessableEntity).Refuses("มีผู้อื่นบันทึกข้อมูลนี้");
        var late = (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok();
        var (first, second) = ((await officer.Get($"{PaperWork.Root}/{paper}")).Ok(), (await officer.Get($"{PaperWork.Root}/{paper}")).Ok());

        (await officer.Submit(first, "ออกเลข")).Ok().Shows("ออกเลข 1/2567 แล้ว");
        (await officer.Submit(second, "ออกเลข")).Is(HttpStatusCode.UnprocessableEntity).Refuses("ฉบับนี้ออกเลขแล้ว คือ 1/2567");
        (await officer.Submit(late, "บันทึกร่าง", ("Form.Subject", "แก้หลังออกเลข"))).Is(HttpStatusCode.UnprocessableEntity).Refuses("แก้ไขไม่ได้");

        Assert.Equal("คำสั่งของหน้าต่างแรก", (await PaperWork.Kept(house, paper)).Subject);
        Assert.Single(await house.Ask(db => db.Set<Paper>().Where(known => known.Number != null).ToListAsync()));
    }

    [Theory, OnBoth]
    public async Task A_draft_is_copied_and_deleted_and_the_audit_keeps_its_trace(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Announcement", "ประกาศ");
        var copy = Journey.IdIn((await officer.Submit((await officer.Get($"{PaperWork.Root}/{paper}")).Ok(), "ทำเป็นฉบับใหม่")).Ok());
        Assert.NotEqual(paper, copy);

        (await officer.Submit((await officer.Get($"{PaperWork.Root}/{paper}")).Ok(), "ลบร่าง")).Ok().Shows("ลบร่างแล้ว");

        Assert.Equal(copy, Assert.Single(await house.Ask(db => db.Set<Paper>().ToListAsync())).Id.ToString());
        Assert.True(await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.SubjectId == paper)) >= 2);
    }

    [Theory, OnBoth]
    public async Task A_ready_paper_asks_for_its_blanks_and_is_held_up_by_those_left_empty(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = (await officer.Get($"{PaperWork.Root}/ready/working-group")).Ok();
        var made = (await officer.Submit(page, "ทำร่าง", ("Form.Blanks[0]", "2567"), ("Form.Blanks[1]", "นายหนึ่ง ปลัด"), ("Form.Person", house.Person(Role.Approver).PersonId.ToString()))).Ok();
        made.Shows("นายหนึ่ง ปลัด ประธานคณะทำงาน").Shows("ยังไม่ได้เติมช่องว่าง: คณะทำงาน, เลขานุการคณะทำงาน, วันที่คำสั่งมีผล");
        var paper = Journey.IdIn(made);

        (await officer.Post($"{PaperWork.Root}/{paper}?handler=Issue", ("version", "1"))).Is(HttpStatusCode.UnprocessableEntity).Refuses("ยังไม่ได้เติมช่องว่าง");
        Assert.Null((await PaperWork.Kept(house, paper)).Number);
        (await officer.Get($"{PaperWork.Root}/ready/no-such-paper")).Is(HttpStatusCode.NotFound);
        // Its subject takes what was typed for a blank, and holds less.
        (await officer.Submit((await officer.Get($"{PaperWork.Root}/ready/invitation")).Ok(), "ทำร่าง", ("Form.Blanks[0]", new string('ก', 294)), ("Form.Blanks[1]", new string('ก', 294)))).Refuses("เก็บได้ไม่เกิน 300 ตัวอักษร");
    }

    [Theory, OnBoth]
    public async Task What_has_no_number_yet_stands_last_however_the_register_is_sorted(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await PaperWork.Draft(officer, "Order", "คำสั่งที่ยังร่าง");
        (await PaperWork.Issue(officer, await PaperWork.Draft(officer, "Order", "คำสั่งที่ออกแล้ว"))).Ok();
        foreach (var sort in (string[])["number", "-number", "date", "-date"])
        {
            var rows = (await officer.Get($"{PaperWork.Root}?sort={sort}")).Ok().Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
            Assert.Contains("คำสั่งที่ออกแล้ว", rows[0], StringComparison.Ordinal);
            Assert.Contains("คำสั่งที่ยังร่าง", rows[1], StringComparison.Ordinal);
        }
    }

    [Theory, OnBoth]
    public async Task Owners_write_for_their_own_office_and_executives_read(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        using var approver = await house.As(Role.Approver);
        var other = await house.Ask(db => db.Set<Office>().Where(office => office.Name == "กองคลัง").Select(office => office.Id).SingleAsync());
        var foreign = await PaperWork.Draft(officer, "Order", "คำสั่งของกองคลัง", ("Form.Office", other.ToString()));

        (await owner.Get($"{PaperWork.Root}/{foreign}")).Ok().Hides("ลบร่าง").Hides("แก้ร่าง");
        (await owner.Post($"{PaperWork.Root}/{foreign}?handler=Issue", ("version", "1"))).Is(HttpStatusCode.UnprocessableEntity).Refuses("เอกสารนี้เป็นของกองคลัง");
        (await owner.Post($"{PaperWork.Root}/edit?kind=Order", ("Form.Office", other.ToString()), ("Form.Subject", "ขอทำแทน"))).Is(HttpStatusCode.UnprocessableEntity).Refuses("เฉพาะของส่วนราชการที่ท่านรับผิดชอบ");
        await PaperWork.Draft(owner, "Order", "คำสั่งของสำนักปลัด");
        (await approver.Get(PaperWork.Root)).Ok().Shows("คำสั่งของสำนักปลัด").Hides("ทำเอกสาร");
        (await approver.Send(HttpMethod.Get, $"{PaperWork.Root}/start")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task Signatures_become_void_by_an_edit_and_all_must_be_there_where_the_chain_says_so(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        await house.Do(db =>
        {
            var chain = Chain.Usual(PaperApproval.Code, []);
            var holder = house.Person(Role.Approver).PersonId;
            chain.Lead([new ChainStep("ผู้จัดทำ", null), new ChainStep("นายก", holder)], new HashSet<Guid> { holder });
            chain.GoBeforePublishing(true);
            db.Add(chain);
        });
        var paper = await PaperWork.Draft(officer, "Order", "คำสั่งที่ต้องลงนาม");
        (await PaperWork.Issue(officer, paper)).Is(HttpStatusCode.UnprocessableEntity).Refuses("กำหนดให้ลงนามครบก่อน");
        var approval = await Propose(officer, paper);
        (await PaperWork.Issue(officer, paper)).Is(HttpStatusCode.UnprocessableEntity).Refuses("กำลังเสนอลงนาม");
        (await Signing.Sign(officer, approval)).Ok();

        (await officer.Submit((await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok(), "บันทึกร่าง", ("Form.Subject", "คำสั่งที่แก้แล้ว"))).Ok().Shows("ลายมือชื่อสิ้นผลแล้ว");
        Assert.Equal(ApprovalState.Void, (await Signing.Kept(house, approval)).State);
        var second = await Propose(officer, paper);
        (await Signing.Sign(officer, second)).Ok();
        (await Signing.Sign(approver, second)).Ok();

        (await PaperWork.Issue(officer, paper)).Ok().Shows("ออกเลข 1/2567 แล้ว").Shows("ลงนามครบแล้ว");
        Assert.Equal(ApprovalState.Approved, (await Signing.Kept(house, second)).State);
        var file = (await officer.Send(HttpMethod.Get, $"{PaperWork.Root}/file/{paper}?format=docx")).Ok().Content;
        var signed = (await officer.Send(HttpMethod.Get, $"~/office/documents/approvals/paper/{second}?format=docx")).Ok().Content;
        Assert.Equal(PartOf(file, "word/styles.xml"), PartOf(signed, "word/styles.xml"));
        Assert.Equal(PartOf(file, "word/styles.xml"), PartOf(await Archived(house), "word/styles.xml"));
        var words = WordsOf(file);
        Assert.Contains(house.Person(Role.Approver).Name, words, StringComparison.Ordinal);
        Assert.DoesNotContain("ความเห็น", words, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Hostile_input_is_refused_or_stays_text(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = (await officer.Get($"{PaperWork.Root}/edit?kind=Order")).Ok();
        (await officer.Submit(page, "บันทึกร่าง", ("Form.Subject", "ก"), ("Form.Body", new string('ก', 60_001)))).Is(HttpStatusCode.UnprocessableEntity).Refuses("ยาวเกิน 60,000");
        (await officer.Submit((await officer.Get($"{PaperWork.Root}/edit?kind=Order")).Ok(), "บันทึกร่าง", ("Form.Subject", "ก"), ("Form.Person", Guid.NewGuid().ToString()))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Empty(await house.Ask(db => db.Set<Paper>().ToListAsync()));

        var paper = await PaperWork.Draft(officer, "Order", "<script>alert(1)</script>\u0007\u202Eก", ("Form.Body", "ข้อ\u0001ความ <img src=x>"));
        (await PaperWork.Issue(officer, paper)).Ok().Shows("<script>alert(1)</script>ก");
        Assert.DoesNotContain("<script>alert", (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Source, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', (await PaperWork.Kept(house, paper)).Subject);
    }

    private static async Task<string> Propose(Caller officer, string paper) =>
        Journey.IdIn((await officer.Submit((await officer.Get($"~/office/documents/approvals/propose/{PaperApproval.Code}/{paper}")).Ok(), "เริ่มเสนอ")).Ok());

    // The last of what was signed, as the archive of the year has it.
    private static Task<byte[]> Archived(House house) =>
        house.Ask(async services =>
        {
            var source = services.GetServices<IArchiveSource>().OfType<DocumentsArchive>().Single();
            using var content = new MemoryStream();
            var papers = (await source.Of(Journey.Now, TestContext.Current.CancellationToken)).OfType<ArchivedFile>().Where(file => file.Name.EndsWith(".docx", StringComparison.Ordinal));
            await papers.Last().Write(content, TestContext.Current.CancellationToken);
            return content.ToArray();
        });

    private static string PartOf(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.Entries.Single(entry => entry.FullName == name).Open();
        using var reader = new StreamReader(part, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string WordsOf(byte[] docx) =>
        System.Text.RegularExpressions.Regex.Replace(PartOf(docx, "word/document.xml"), "<[^>]+>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10));
}
