using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Site.Documents;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Disclosure;

/// <summary>What is disclosed goes up the chain first where the agency wants it.</summary>
public sealed class ItemApprovalTests
{
    private const string kind = "disclosure-item";
    private const string office = "~/office/disclosure";
    private const string publish = $"{office}/publish/2567/o2";

    [Theory, OnBoth]
    public async Task An_item_that_needs_signatures_is_published_as_it_was_signed_and_a_change_of_any_exhibit_voids_them(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Approver], kind, withMayor: false);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        (await officer.Submit((await officer.Get($"~/office/documents/chains/{kind}")).Ok().Shows("ข้อมูลที่เปิดเผยตามข้อ"), "บันทึก", ("Form.GoesBeforePublishing", true))).Ok();
        var form = (await officer.Get($"{office}/exhibits/edit?kind=Page&assessment=2567&item=o2&element=1")).Ok();
        var exhibit = (await officer.Submit(form, "บันทึก", ("Form.Title", "ผู้บริหาร"), ("Form.Text", "นายกคนปัจจุบัน"))).Ok();
        (await officer.Get(publish)).Ok().Shows("กำหนดให้ลงนามครบก่อนเผยแพร่").Hides("ตั้งเวลาเผยแพร่");
        using var anybody = house.Anybody();

        var first = await Propose(officer);
        (await Signing.Sign(officer, first)).Ok();
        Assert.Equal("รอลงนาม", await State(officer));
        (await approver.Get("~/office/organizations/today")).Ok().Shows("เปิดเผยข้อมูลข้อ O2");
        await Edit(officer, exhibit, "แก้ระหว่างลงนาม");
        Assert.Equal(ApprovalState.Void, (await Signing.Kept(house, first)).State);

        var second = await Propose(officer);
        (await Signing.Sign(officer, second)).Ok();
        (await Signing.Open(approver, second)).Shows("แก้ระหว่างลงนาม");
        (await Signing.Sign(approver, second, "เห็นควรเผยแพร่")).Ok();
        (await officer.Submit((await officer.Get(publish)).Ok().Shows("ลงนามครบ"), "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่เป็นฉบับที่ 1");
        (await anybody.Get("~/ita/2567/o2")).Ok().Shows("แก้ระหว่างลงนาม");

        await Edit(officer, exhibit, "แก้หลังลงนาม");
        (await officer.Get(publish)).Ok().Shows("ยังลงนามไม่ครบ");
        (await anybody.Get("~/ita/2567/o2")).Ok().Hides("แก้หลังลงนาม");
    }

    private static async Task<string> Propose(Caller officer) =>
        Journey.IdIn((await officer.Submit((await officer.Get($"~/office/documents/approvals/propose/{kind}/2567-o2")).Ok(), "เริ่มเสนอ")).Ok());

    private static async Task Edit(Caller caller, Page exhibit, string text) =>
        (await caller.Submit((await caller.Get($"{office}/exhibits/edit/{exhibit.Address.Segments[^1]}")).Ok(), "บันทึก", ("Form.Text", text))).Ok();

    private static async Task<string> State(Caller caller) =>
        (await caller.Get($"{office}?year=2567")).Ok().Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("O2 ข้อมูลผู้บริหาร", StringComparison.Ordinal))
            .QuerySelector("[data-label=สถานะ]")!.TextContent.Trim();
}
