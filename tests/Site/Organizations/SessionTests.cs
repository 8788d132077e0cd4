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
        await here.Submit((await here.Get("/account/sessions")).Ok(), "ให้ออกจากระบบ");
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
        await here.Submit((await here.Get("/account/sessions")).Ok(), "ให้อุปกรณ์อื่นทั้งหมดออกจากระบบ");
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
        (await here.Post("/account/sessions?handler=End", ("session", others[0].Id.ToString()))).Is(HttpStatusCode.NotFound);
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
        Assert.Equal("/thansujarit/office", (await there.Submit(asked, "เข้าสู่ระบบ", ("Email", house.Person(Role.Owner).Email), ("Password", fresh))).Address.AbsolutePath);
    }
}
