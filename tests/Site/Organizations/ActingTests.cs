using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class ActingTests
{
    private const string edit = "~/office/organizations/acting/edit";

    /// <summary>Writes an order on the page for it.</summary>
    internal static async Task<Page> Order(House house, Caller officer, Role actor, Role holder, string from, string to, string number = "12/2567") =>
        await officer.Submit((await officer.Get(edit)).Ok(), "บันทึก",
            ("Form.Actor", house.Person(actor).PersonId.ToString()), ("Form.Holder", house.Person(holder).PersonId.ToString()), ("Form.Number", number), ("Form.From", from), ("Form.To", to));

    [Theory, OnBoth]
    public async Task An_order_is_written_listed_corrected_and_ended(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var listed = (await Order(house, officer, Role.Owner, Role.Approver, "1 ก.ย. 2567", "30 ก.ย. 2567")).Ok();
        listed.Shows("มีผลวันนี้").Shows("ปลัดองค์การบริหารส่วนตำบล").Shows("12/2567");
        var own = listed.Find("a[href*='/acting/edit/']").GetAttribute("href")!;
        (await officer.Submit((await officer.Get(own)).Ok(), "บันทึก", ("Form.Number", "13/2567"))).Ok().Shows("13/2567");
        (await officer.Submit((await officer.Get(own)).Ok(), "ให้สิ้นสุดวันนี้")).Ok().Shows("ไม่มีคำสั่งที่แสดงได้");
        (await officer.Get("~/office/organizations/acting?ended=true&search=13/2567")).Ok().Shows("สิ้นสุดก่อนกำหนด");
        (await officer.Get(own)).Ok().Shows("แก้ไขไม่ได้แล้ว");
    }

    [Theory, OnBoth]
    public async Task Overlapping_orders_for_one_position_are_refused_and_what_was_typed_stays(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        (await Order(house, administrator, Role.Owner, Role.Approver, "1 ก.ย. 2567", "30 ก.ย. 2567")).Ok();

        var refused = await Order(house, administrator, Role.ItaOfficer, Role.Approver, "30 ก.ย. 2567", "15 ต.ค. 2567", "20/2567");
        refused.Refuses("12/2567");
        Assert.Equal("20/2567", refused.Typed("Form.Number"));
        (await Order(house, administrator, Role.ItaOfficer, Role.Approver, "1 ต.ค. 2567", "15 ต.ค. 2567", "20/2567")).Ok().Shows("ยังไม่ถึงวันเริ่ม");
        Assert.Equal(2, await house.Ask(db => db.Set<ActingOrder>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task Of_many_overlapping_orders_written_at_once_one_is_kept(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => Order(house, officer, Role.Owner, Role.Approver, "1 ก.ย. 2567", "30 ก.ย. 2567", $"{at}/2567")));

        Assert.Single(answers, answer => answer.Code == 200);
        Assert.Equal(1, await house.Ask(db => db.Set<ActingOrder>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task A_vacant_position_has_a_name_and_dates_are_asked_for(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get(edit)).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Actor", house.Person(Role.Owner).PersonId.ToString()), ("Form.Number", "1/2567"), ("Form.To", "30 ก.ย. 2567"))).Refuses("ตำแหน่งที่แทน");
        (await officer.Submit(form, "บันทึก", ("Form.Actor", house.Person(Role.Owner).PersonId.ToString()), ("Form.Number", "1/2567"))).Refuses("วันสิ้นสุด");
        (await officer.Submit(form, "บันทึก", ("Form.Actor", house.Person(Role.Owner).PersonId.ToString()), ("Form.Position", "ผู้อำนวยการกองช่าง"), ("Form.Number", "1/2567"), ("Form.To", "30 ก.ย. 2567"))).Ok().Shows("ตำแหน่งว่าง");
    }

    [Theory, OnBoth]
    public async Task A_position_somebody_holds_is_not_vacant_and_only_who_holds_one_gives_powers_away(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var approver = house.Person(Role.Approver);
        var position = await house.Ask(db => db.Set<Person>().Where(person => person.Id == approver.PersonId).Select(person => person.Position).SingleAsync());
        (string, object?)[] said = [("Form.Actor", house.Person(Role.Owner).PersonId.ToString()), ("Form.Number", "1/2567"), ("Form.To", "30 ก.ย. 2567")];

        (await officer.Submit((await officer.Get(edit)).Ok(), "บันทึก", [.. said, ("Form.Kind", nameof(ActingKind.OnBehalfOf)), ("Form.Position", "ผู้อำนวยการกองช่าง")])).Refuses("โปรดเลือกผู้ดำรงตำแหน่ง");
        (await officer.Submit((await officer.Get(edit)).Ok(), "บันทึก", [.. said, ("Form.Position", position)])).Ok();

        Assert.Equal(approver.PersonId, await house.Ask(db => db.Set<ActingOrder>().Select(order => order.HolderId).SingleAsync()));
    }
}
