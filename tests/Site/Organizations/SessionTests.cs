using System.Net;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class SessionTests
{
    private const string fresh = "ครูสมศรีชอบกินส้มตำปูปลาร้า";

    [Theory, OnBoth]
    public async Task A_session_that_was_ended_elsewhere_stops_working_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var here = await house.As(Role.Owner);
        using var there = await house.As(Role.Owner);
        (await there.Get("/account")).Ok();
        await here.Submit((await here.Get("/account/sessions")).Ok(), "ให้อุปกรณ์นี้ออกจากระบบ", ("password", Inhabitant.Password));
        Assert.Equal("/sign-in", (await there.Get("/account")).Address.AbsolutePath);
        (await here.Get("/account")).Ok();
    }

    [Theory, OnBoth]
    public async Task All_others_end_together(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var here = await house.As(Role.Owner);
        using var second = await house.As(Role.Owner);
        using var third = await house.As(Role.Owner);
        using var colleague = await house.As(Role.Approver);
        await here.Submit((await here.Get("/account/sessions")).Ok(), "ให้อุปกรณ์อื่นทั้งหมดออกจากระบบ", ("password", Inhabitant.Password));
        Assert.Equal("/sign-in", (await second.Get("/account")).Address.AbsolutePath);
        Assert.Equal("/sign-in", (await third.Get("/account")).Address.AbsolutePath);
        (await here.Get("/account")).Ok();
        (await colleague.Get("/account")).Ok();
    }

    [Theory, OnBoth]
    public async Task Nobody_ends_the_session_of_another(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var here = await house.As(Role.Owner);
        using var colleague = await house.As(Role.Approver);
        var others = await house.Ask(services => ((Sessions)services.GetService(typeof(Sessions))!).Open(house.Person(Role.Approver).AccountId));
        await here.Get("/account");
        (await here.Post("/account/sessions?handler=End", ("session", others[0].Id.ToString()), ("password", Inhabitant.Password))).Is(HttpStatusCode.NotFound);
        (await colleague.Get("/account")).Ok();
    }

    [Theory, OnBoth]
    public async Task A_session_ends_by_itself_when_it_is_not_used(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        house.Clock.Pass(TimeSpan.FromHours(11));
        (await caller.Get("/account")).Ok();
        house.Clock.Pass(TimeSpan.FromHours(11));
        (await caller.Get("/account")).Ok();
        house.Clock.Pass(TimeSpan.FromHours(13));
        Assert.Equal("/sign-in", (await caller.Get("/account")).Address.AbsolutePath);
    }

    [Theory, OnBoth]
    public async Task A_browser_left_open_is_not_enough_to_end_sessions(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var here = await house.As(Role.Owner);
        using var there = await house.As(Role.Owner);
        var page = (await here.Get("/account/sessions")).Ok();
        foreach (var button in new[] { "ให้อุปกรณ์นี้ออกจากระบบ", "ให้อุปกรณ์อื่นทั้งหมดออกจากระบบ" })
        {
            (await here.Submit(page, button)).Refuses("โปรดกรอกรหัสผ่านปัจจุบัน");
            (await here.Submit(page, button, ("password", "ไม่ใช่รหัสผ่านของใครเลย"))).Refuses("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        }

        (await there.Get("/account")).Ok();
    }

    [Theory, OnBoth]
    public async Task A_session_ends_after_a_day_however_much_it_is_used(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        for (var hours = 0; hours < Session.Longest.TotalHours; hours += 8)
        {
            house.Clock.Pass(TimeSpan.FromHours(7.9));
            (await caller.Get("/account")).Ok();
        }

        house.Clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal("/sign-in", (await caller.Get("/account")).Address.AbsolutePath);
        using var again = await house.As(Role.Owner);
        Assert.Single((await again.Get("/account/sessions")).Ok().Document.QuerySelectorAll("tbody tr"));
    }

    [Theory, OnBoth]
    public async Task The_administrator_ends_every_session_of_a_person_and_the_history_says_who_did(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        using var owner = await house.As(Role.Owner);
        using var elsewhere = await house.As(Role.Owner);
        var address = $"~/office/organizations/people/edit/{house.Person(Role.Owner).PersonId}";
        (await owner.Post($"{address}?handler=EndSessions")).Is(HttpStatusCode.Forbidden);

        (await administrator.Submit((await administrator.Get(address)).Ok(), "ให้ออกจากระบบทุกอุปกรณ์")).Ok().Shows("ให้ออกจากระบบทุกอุปกรณ์แล้ว");

        Assert.Equal("/sign-in", (await owner.Get("/account")).Address.AbsolutePath);
        Assert.Equal("/sign-in", (await elsewhere.Get("/account")).Address.AbsolutePath);
        (await administrator.Get("~/office/organizations/audit")).Ok().Shows("ให้อุปกรณ์ออกจากระบบ");
        using var again = await house.As(Role.Owner);
        (await again.Get("/account")).Ok();
    }

    [Theory, OnBoth]
    public async Task Who_leaves_their_last_agency_is_signed_out(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        using var owner = await house.As(Role.Owner);
        var page = (await administrator.Get($"~/office/organizations/people/edit/{house.Person(Role.Owner).PersonId}")).Ok();

        (await administrator.Submit(page, "บันทึกการพ้นจากหน่วยงาน", ("lastDay", "16 ก.ย. 2567"))).Ok();

        Assert.Equal("/sign-in", (await owner.Get("/account")).Address.AbsolutePath);
    }

    [Theory, OnBoth]
    public async Task Signing_out_has_the_browser_forget_what_was_typed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        Assert.Equal("\"storage\"", (await caller.Post("/sign-out")).Is(HttpStatusCode.Redirect).Header("Clear-Site-Data"));
    }

    [Theory, OnBoth]
    public async Task A_new_password_ends_all_other_sessions(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var here = await house.As(Role.Owner);
        using var there = await house.As(Role.Owner);
        var page = (await here.Get("/account/password")).Ok();
        (await here.Submit(page, "เปลี่ยนรหัสผ่าน", ("Current", "ไม่ใช่รหัสผ่านปัจจุบัน"), ("Password", fresh), ("Again", fresh))).Is(HttpStatusCode.UnprocessableEntity).Shows("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        (await here.Submit(page, "เปลี่ยนรหัสผ่าน", ("Current", Inhabitant.Password), ("Password", "password1234"), ("Again", "password1234"))).Is(HttpStatusCode.UnprocessableEntity);
        (await there.Get("/account")).Ok();
        (await here.Submit(page, "เปลี่ยนรหัสผ่าน", ("Current", Inhabitant.Password), ("Password", fresh), ("Again", fresh))).Ok();
        (await here.Get("/account")).Ok();
        Assert.Equal("/sign-in", (await there.Get("/account")).Address.AbsolutePath);
        var asked = await there.Get("/sign-in");
        Assert.StartsWith("/thansujarit/office", (await there.Submit(asked, "เข้าสู่ระบบ", ("Email", house.Person(Role.Owner).Email), ("Password", fresh))).Address.AbsolutePath, StringComparison.Ordinal);
    }
}
