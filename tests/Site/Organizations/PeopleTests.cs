using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class PeopleTests
{
    [Theory, OnBoth]
    public async Task The_last_administrator_stays(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        var address = $"~/office/organizations/people/edit/{house.Person(Role.Administrator).PersonId}";
        var page = (await administrator.Get(address)).Ok();
        (await administrator.Submit(page, "บันทึกการพ้นจากหน่วยงาน", ("lastDay", "16 ก.ย. 2567"))).Is(HttpStatusCode.UnprocessableEntity).Shows("ต้องมีผู้ดูแลระบบ");
        (await administrator.Submit(page, "บันทึก", ("Form.Roles", new[] { "Owner" }))).Is(HttpStatusCode.UnprocessableEntity).Shows("ต้องมีผู้ดูแลระบบ");
        (await administrator.Get(address)).Ok();
    }

    [Theory, OnBoth]
    public async Task A_change_over_the_change_of_another_is_refused_and_keeps_what_was_typed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        var address = $"~/office/organizations/people/edit/{house.Person(Role.Owner).PersonId}";
        var (page, other) = ((await administrator.Get(address)).Ok(), await administrator.Get(address));
        (await administrator.Submit(page, "บันทึก", ("Form.Position", "หัวหน้าสำนักปลัด คนแรก"))).Ok();
        var refused = (await administrator.Submit(other, "บันทึก", ("Form.Position", "คนที่สอง"))).Is(HttpStatusCode.UnprocessableEntity).Shows("มีผู้อื่นบันทึก");
        Assert.Equal("คนที่สอง", refused.Typed("Form.Position"));
        Assert.Equal("หัวหน้าสำนักปลัด คนแรก", await Position(house));
    }

    [Theory, OnBoth]
    public async Task Only_the_administrator_edits_and_the_list_is_a_file_too(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        (await owner.Get("~/office/organizations/people/new")).Is(HttpStatusCode.Forbidden);
        (await owner.Post("~/office/organizations/offices?handler=Move", ("office", house.Person(Role.Owner).OfficeId.ToString()), ("up", "false"))).Is(HttpStatusCode.Forbidden);
        var file = (await owner.Get("~/office/organizations/people?handler=Csv&role=Approver")).Ok();
        Assert.Equal("text/csv; charset=utf-8", file.Header("Content-Type"));
        Assert.Contains(house.Person(Role.Approver).Name, file.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(house.Person(Role.Owner).Name, file.Source, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_list_tells_who_was_invited_and_until_when(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        var id = await house.Ask(async db =>
        {
            var person = Person.Join("นางสาวมาใหม่ ใจดี", "นิติกร", null, [Role.CaseOfficer]);
            db.Add(person);
            await db.SaveChangesAsync();
            return person.Id;
        });
        var list = "~/office/organizations/people?search=" + Uri.EscapeDataString("มาใหม่");
        (await administrator.Get(list)).Ok().Shows("ยังไม่มีบัญชี");

        (await administrator.Submit((await administrator.Get($"~/office/organizations/people/edit/{id}")).Ok(), "ส่งคำเชิญ", ("email", "new@thansujarit.example"))).Ok();

        (await administrator.Get(list)).Ok().Shows("ส่งคำเชิญแล้ว ใช้ได้ถึง 23 ก.ย. 2567");
        Assert.Contains("ส่งคำเชิญแล้ว", (await administrator.Get(list.Replace("?", "?handler=Csv&", StringComparison.Ordinal))).Ok().Source, StringComparison.Ordinal);
        house.Clock.Pass(TimeSpan.FromDays(8));
        administrator.Forget();
        await administrator.SignIn(house.Person(Role.Administrator));
        (await administrator.Get(list)).Ok().Shows("คำเชิญหมดอายุแล้ว");
    }

    [Theory, OnBoth]
    public async Task Who_has_no_role_is_told_so_and_can_leave(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Do(db => db.Set<Person>().Single(person => person.Id == house.Person(Role.Owner).PersonId).Be([], isLastAdministrator: false));
        using var nobody = await house.As(Role.Owner);
        var page = (await nobody.Get("~/office")).Ok().Shows("ยังไม่มีบทบาทในหน่วยงานนี้");
        Assert.Equal("/account", page.Address.AbsolutePath);
        Assert.Contains(page.Document.QuerySelectorAll("main button"), button => button.TextContent.Trim() == "ออกจากระบบ");
    }

    [Theory, OnBoth]
    public async Task Offices_are_added_moved_closed_and_opened_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        await administrator.Submit((await administrator.Get("~/office/organizations/offices/edit")).Ok(), "บันทึก", ("Name", "กองสวัสดิการสังคม"));
        (await administrator.Submit((await administrator.Get("~/office/organizations/offices/edit")).Ok(), "บันทึก", ("Name", "กองสวัสดิการสังคม"))).Is(HttpStatusCode.UnprocessableEntity).Shows("มีส่วนราชการชื่อนี้แล้ว");
        var id = await house.Ask(db => db.Set<Office>().Where(office => office.Name == "กองสวัสดิการสังคม").Select(office => office.Id).FirstAsync());
        (await administrator.Post("~/office/organizations/offices?handler=Move", ("office", id.ToString()), ("up", "true"))).Is(HttpStatusCode.Redirect);
        Assert.Equal(["สำนักปลัด", "กองคลัง", "กองสวัสดิการสังคม", "กองช่าง"], await house.Ask(db => db.Set<Office>().OrderBy(office => office.Order).Select(office => office.Name).ToListAsync()));
        (await administrator.Submit((await administrator.Get($"~/office/organizations/offices/edit/{id}")).Ok(), "ปิดส่วนราชการ")).Ok().Shows("ปิดเมื่อ 16 ก.ย. 2567");
        (await administrator.Submit((await administrator.Get($"~/office/organizations/offices/edit/{id}")).Ok(), "เปิดส่วนราชการ")).Ok().Hides("ปิดเมื่อ");
        var full = house.Person(Role.Owner).OfficeId;
        (await administrator.Submit((await administrator.Get($"~/office/organizations/offices/edit/{full}")).Ok(), "ปิดส่วนราชการ")).Is(HttpStatusCode.UnprocessableEntity).Shows("โปรดย้าย");
    }

    [Theory, OnBoth]
    public async Task The_history_tells_who_did_what_in_words(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        var page = (await administrator.Get($"~/office/organizations/people/edit/{house.Person(Role.Owner).PersonId}")).Ok();
        await administrator.Submit(page, "บันทึก", ("Form.Roles", new[] { "Approver" }));
        (await administrator.Get("~/office/organizations/audit")).Ok()
            .Shows("เข้าสู่ระบบ").Shows("แก้ไข บุคคล").Shows("เดิม หัวหน้าส่วนราชการหรือเจ้าหน้าที่เจ้าของเรื่อง → ใหม่ ผู้บริหาร (ปลัดหรือนายก)");
        (await administrator.Get("~/office/organizations/audit?act=removed&from=1/1/2567&to=31/12/2567")).Ok().Shows("ไม่พบรายการ");
        (await administrator.Get("~/office/organizations/audit?from=1/1/0001&to=31/12/9999")).Ok();
    }

    private static Task<string?> Position(House house) =>
        house.Ask(db => db.Set<Person>().Where(person => person.Id == house.Person(Role.Owner).PersonId).Select(person => person.Position).FirstAsync());
}
