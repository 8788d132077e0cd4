using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Organizations;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Documents;

public class ChainTests
{
    private const string page = $"~/office/documents/chains/{Signing.Kind}";

    [Theory, OnBoth]
    public async Task The_usual_chain_is_there_from_the_start_and_steps_are_added_removed_and_moved(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/documents/chains")).Ok().Shows("เจ้าหน้าที่ผู้จัดทำ → หัวหน้าสำนักปลัด → ปลัด → นายก");

        var form = (await officer.Get(page)).Ok();
        // Whoever alone holds a position is found, and it is called in full.
        var (head, permanent) = (form.Typed("Form.Steps[1].Position"), form.Typed("Form.Steps[2].Position"));
        Assert.StartsWith("ปลัด", permanent, StringComparison.Ordinal);
        var saved = await officer.Submit(form, "บันทึก",
            ("Form.Steps[1].Place", "3"), ("Form.Steps[2].Place", "2"), ("Form.Steps[2].Person", house.Person(Role.Approver).PersonId.ToString()),
            ("Form.Steps[3].Position", ""), ("Form.Steps[4].Place", "4"), ("Form.Steps[4].Position", "รองนายก"));
        saved.Ok().Shows($"เจ้าหน้าที่ผู้จัดทำ → {permanent} → {head} → รองนายก");

        var chain = await house.Ask(db => db.Set<Chain>().AsNoTracking().SingleAsync());
        Assert.Equal(house.Person(Role.Approver).PersonId, chain.Steps[1].PersonId);
        Assert.False(chain.GoesBeforePublishing);
    }

    [Theory, OnBoth]
    public async Task Nobody_of_another_agency_and_nobody_who_left_holds_a_step(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var left = Person.Join("นายพ้น ไปแล้ว", "ปลัด", null, []);
        left.Leave(new DateOnly(2024, 9, 1), new DateOnly(2024, 9, 16), isLastAdministrator: false);
        await house.Do(db => db.Add(left));

        foreach (var person in new[] { left.Id, house.Person(Role.Approver, Settlement.There).PersonId })
        {
            (await officer.Submit((await officer.Get(page)).Ok(), "บันทึก", ("Form.Steps[2].Person", person.ToString()))).Refuses("ไม่ได้ปฏิบัติงานที่หน่วยงานนี้แล้ว");
        }

        var kept = await officer.Submit((await officer.Get(page)).Ok(), "บันทึก", ("Form.Steps[1].Position", "ตำแหน่งที่พิมพ์ค้างไว้"), ("Form.Steps[2].Person", left.Id.ToString()));
        Assert.Equal("ตำแหน่งที่พิมพ์ค้างไว้", kept.Typed("Form.Steps[1].Position"));
    }

    [Theory, OnBoth]
    public async Task Two_who_change_a_chain_at_once_are_told(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var administrator = await house.As(Role.Administrator);
        var first = (await officer.Get(page)).Ok();
        var second = (await administrator.Get(page)).Ok();
        (await officer.Submit(first, "บันทึก", ("Form.Steps[1].Position", "หัวหน้าฝ่าย"))).Ok();
        (await administrator.Submit(second, "บันทึก", ("Form.Steps[1].Position", "ผู้อำนวยการ"))).Refuses("มีผู้อื่นบันทึกข้อมูลนี้");
    }

    [Theory, OnBoth]
    public async Task A_kind_no_module_has_is_not_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        Assert.Equal(404, (await officer.Get("~/office/documents/chains/nothing")).Code);
        Assert.Equal(404, (await officer.Get("~/office/documents/approvals/propose/nothing/2567")).Code);
        Assert.Equal(404, (await officer.Get($"~/office/documents/approvals/propose/{Signing.Kind}/67")).Code);
    }
}
