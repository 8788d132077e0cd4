using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Audit;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Documents;

/// <summary>Minutes with their taker and their checker: drafted, corrected, signed by both, numbered, printed, kept.</summary>
public class MinutesTests
{
    private const string taken = "ผู้จดรายงานการประชุม";
    private const string verified = "ผู้ตรวจรายงานการประชุม";

    [Theory, OnBoth]
    public async Task Minutes_are_signed_by_their_taker_and_their_checker_and_print_both(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var (taker, checker) = (house.Person(Role.ItaOfficer), house.Person(Role.Owner));
        var paper = await Draft(officer, ("Form.Person", taker.PersonId), ("Form.SignerName", ""), ("Form.SignerPosition", ""));
        (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Shows("ยังไม่มีผู้ตรวจรายงานการประชุม");
        (await officer.Submit((await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok(), "บันทึกร่าง", ("Form.Checker", checker.PersonId))).Ok().Shows(verified).Hides("ยังไม่มีผู้ตรวจ");
        (await officer.Get($"{PaperWork.Root}/edit/{paper}")).Ok().Shows(taken);

        var proposal = (await officer.Get($"~/office/documents/approvals/propose/{PaperApproval.Code}/{paper}")).Ok().Shows("ผู้ลงนามตามเอกสาร").Shows(taken).Shows(verified).Hides("แก้สายงาน");
        var approval = Journey.IdIn((await officer.Submit(proposal, "เริ่มเสนอ")).Ok());
        (await Signing.Sign(officer, approval)).Ok();
        (await PaperWork.Issue(officer, paper)).Is(HttpStatusCode.UnprocessableEntity).Refuses($"รอ{verified}");
        (await Signing.Sign(owner, approval)).Ok();
        (await PaperWork.Issue(officer, paper)).Ok().Shows("ออกเลข 1/2567 แล้ว").Shows("ลงนามครบแล้ว");

        var words = Signing.WordsOf((await officer.Send(HttpMethod.Get, $"{PaperWork.Root}/file/{paper}?format=docx")).Ok().Content);
        Assert.True(words.IndexOf(taken, StringComparison.Ordinal) is > 0 and var first && words.IndexOf(verified, StringComparison.Ordinal) > first, words);
        Assert.Contains($"{taker.Name}\n({taker.Name})", words, StringComparison.Ordinal);
        Assert.Contains($"{checker.Name}\n({checker.Name})", words, StringComparison.Ordinal);
        Assert.Contains($"{taker.Name}, {checker.Name}", (await officer.Send(HttpMethod.Get, $"{PaperWork.Root}?handler=Csv")).Ok().Source, StringComparison.Ordinal);
        Assert.True(await house.Ask(db => db.Set<AuditEntry>().AnyAsync(entry => entry.SubjectId == paper)));
        Assert.Contains(checker.Name, await Archived(house), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task What_is_unusual_is_said_and_what_cannot_be_is_refused(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var self = house.Person(Role.ItaOfficer).PersonId;
        (await officer.Submit((await officer.Get($"{PaperWork.Root}/edit?kind=Minutes")).Ok(), "บันทึกร่าง", ("Form.Subject", "ก"), ("Form.Checker", Guid.NewGuid().ToString())))
            .Is(HttpStatusCode.UnprocessableEntity).Refuses("ผู้ตรวจรายงานการประชุมที่เลือกไม่ได้ปฏิบัติงานที่นี่แล้ว");
        var typed = await Draft(officer, ("Form.CheckerPosition", "ปลัด"));
        (await officer.Get($"{PaperWork.Root}/{typed}")).Ok().Shows("ยังไม่ได้กรอกชื่อผู้ตรวจรายงานการประชุม");
        (await officer.Submit((await officer.Get($"~/office/documents/approvals/propose/{PaperApproval.Code}/{typed}")).Ok().Shows("ไม่ได้เลือกจากรายชื่อ ลงนามในระบบไม่ได้"), "เริ่มเสนอ"))
            .Is(HttpStatusCode.UnprocessableEntity).Refuses("ผู้จดรายงานการประชุมไม่ได้เลือกจากรายชื่อ");

        var same = await Draft(officer, ("Form.Person", self), ("Form.Checker", self));
        (await officer.Get($"{PaperWork.Root}/{same}")).Ok().Shows("ผู้จดและผู้ตรวจรายงานการประชุมเป็นบุคคลเดียวกัน");
        var approval = Journey.IdIn((await officer.Submit((await officer.Get($"~/office/documents/approvals/propose/{PaperApproval.Code}/{same}")).Ok(), "เริ่มเสนอ")).Ok());
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Sign(officer, approval)).Is(HttpStatusCode.UnprocessableEntity).Refuses("โปรดทำเครื่องหมายยืนยันก่อนลงนาม");
        (await Signing.Sign(officer, approval, null, ("Form.Confirmed", "true"))).Ok();
        Assert.Equal(ApprovalState.Approved, (await Signing.Kept(house, approval)).State);
    }

    [Theory, OnBoth]
    public async Task Ready_minutes_ask_for_both_and_a_copy_keeps_them(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = (await officer.Get($"{PaperWork.Root}/ready/minutes")).Ok().Shows(taken).Shows(verified);
        var paper = Journey.IdIn((await officer.Submit(page, "ทำร่าง", ("Form.Person", house.Person(Role.Owner).PersonId), ("Form.Checker", house.Person(Role.Approver).PersonId))).Ok());

        var copy = Journey.IdIn((await officer.Submit((await officer.Get($"{PaperWork.Root}/{paper}")).Ok(), "ทำเป็นฉบับใหม่")).Ok());

        var kept = await PaperWork.Kept(house, copy);
        Assert.Equal((PaperKind.Minutes, house.Person(Role.Owner).Name, house.Person(Role.Approver).Name), (kept.Kind, kept.SignerName, kept.CheckerName));
        Assert.Equal((house.Person(Role.Owner).PersonId, house.Person(Role.Approver).PersonId), (kept.SignerId, kept.CheckerId));
    }

    [Theory, OnBoth]
    public async Task A_layout_of_reports_goes_on_with_a_notice_until_minutes_have_their_own(Engine engine)
    {
        const string layouts = "~/office/documents/layouts";
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        using var officer = await house.As(Role.ItaOfficer);
        await Upload(keeper, "report");
        var paper = await Draft(officer, ("Form.CheckerName", "นางสาวสมใจ สมมุติดี"), ("Form.CheckerPosition", "ปลัด"));

        (await keeper.Get(layouts)).Ok().Shows("ของเรา.docx (ตามรูปแบบรายงาน)");
        (await keeper.Get($"{layouts}/minutes")).Ok().Shows("ใช้จนกว่าจะนำเข้ารูปแบบของรายงานการประชุม").Shows("ไม่มีช่องลายมือชื่อผู้ตรวจ");
        (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Shows("พิมพ์ตามรูปแบบของหน่วยงาน “ของเรา.docx”").Shows("รูปแบบนี้ไม่มีช่องลายมือชื่อผู้ตรวจรายงานการประชุม");
        var lent = Signing.WordsOf((await officer.Send(HttpMethod.Get, $"{PaperWork.Root}/file/{paper}?format=docx")).Ok().Content);
        Assert.Contains($"{taken}\n", lent, StringComparison.Ordinal);
        Assert.Contains("(นางสาวสมใจ สมมุติดี)\nปลัด\n" + verified, lent, StringComparison.Ordinal);
        (await PaperWork.Issue(officer, paper)).Ok();
        Assert.NotNull((await PaperWork.Kept(house, paper)).LayoutId);

        (await Upload(keeper, "minutes")).Ok().Hides("ไม่มีช่องลายมือชื่อผู้ตรวจ");
        var own = await Draft(officer, ("Form.CheckerName", "นางสาวสมใจ สมมุติดี"));
        (await officer.Get($"{PaperWork.Root}/{own}")).Ok().Shows("พิมพ์ตามรูปแบบของหน่วยงาน").Hides("รูปแบบนี้ไม่มีช่อง");
        (await officer.Get($"{PaperWork.Root}/{paper}")).Ok().Shows("รูปแบบนี้ไม่มีช่องลายมือชื่อผู้ตรวจรายงานการประชุม");
        (await keeper.Submit((await keeper.Get($"{layouts}/minutes")).Ok(), "กลับไปใช้แบบมาตรฐาน")).Ok();
        (await officer.Get($"{PaperWork.Root}/{own}")).Ok().Hides("พิมพ์ตามรูปแบบของหน่วยงาน");

        async Task<Page> Upload(Caller caller, string kind)
        {
            var start = (await caller.Send(HttpMethod.Get, $"{layouts}/start/{kind}")).Ok().Content;
            return await caller.Submit((await caller.Get($"{layouts}/{kind}")).Ok(), "ตรวจและใช้รูปแบบนี้", ("layout", new Upload("ของเรา.docx", start)));
        }
    }

    private static Task<string> Draft(Caller officer, params (string Name, object? Value)[] more) => PaperWork.Draft(officer, "Minutes", "รายงานการประชุมคณะทำงาน ครั้งที่ 1/2567", more);

    private static Task<string> Archived(House house) =>
        house.Ask(async services =>
        {
            var parts = await services.GetServices<IArchiveSource>().OfType<PapersArchive>().Single().Of(new FiscalYear(2567), CancellationToken.None);
            using var content = new MemoryStream();
            await parts.OfType<ArchivedFile>().First(part => part.Name.EndsWith(".docx", StringComparison.Ordinal)).Write(content, CancellationToken.None);
            return Signing.WordsOf(content.ToArray());
        });
}
