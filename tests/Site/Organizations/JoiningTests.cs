using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class JoiningTests
{
    private const string chosen = "ครูสมศรีชอบกินส้มตำปูปลาร้า";
    private const string email = "newcomer@thansujarit.example";

    [Theory, OnBoth]
    public async Task A_newcomer_comes_in_by_the_link_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        var link = await Invite(house);
        using var guest = house.Anybody();
        (await Prepare(guest, link, "short")).Is(HttpStatusCode.UnprocessableEntity).Shows("รหัสผ่านสั้นเกินไป");
        var page = await SignIn(guest, await Prepare(guest, link, chosen), email, chosen);
        Assert.Equal("/thansujarit/office", (await guest.Submit(page, "รับคำเชิญด้วยบัญชีนี้")).Address.AbsolutePath);
        (await guest.Get("~/office/organizations/people")).Ok();
        (await guest.Get(link)).Is(HttpStatusCode.NotFound).Shows("ใช้ไม่ได้แล้ว");
        (await guest.Submit(page, "รับคำเชิญด้วยบัญชีนี้")).Is(HttpStatusCode.UnprocessableEntity).Shows("ใช้ไม่ได้แล้ว");
    }

    [Theory, OnBoth]
    public async Task A_link_is_no_good_after_seven_days(Engine engine)
    {
        await using var house = await House.Open(engine);
        var link = await Invite(house);
        using var guest = house.Anybody();
        (await guest.Get(link)).Ok();
        house.Clock.Pass(TimeSpan.FromDays(7));
        (await guest.Get(link)).Is(HttpStatusCode.NotFound);
        (await guest.Post(link + "?handler=Prepare", ("Password", chosen), ("Again", chosen))).Is(HttpStatusCode.UnprocessableEntity).Shows("ใช้ไม่ได้แล้ว");
        Assert.Equal(0, await house.Ask(db => db.Set<Account>().CountAsync(account => account.Email == email)));
    }

    [Theory, OnBoth]
    public async Task A_new_link_ends_the_one_before_and_withdrawing_ends_all(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        var person = await Employ(house);
        var first = await Invite(administrator, person, "ส่งคำเชิญ");
        var second = await Invite(administrator, person, "ส่งคำเชิญใหม่");
        using var guest = house.Anybody();
        (await guest.Get(first)).Is(HttpStatusCode.NotFound);
        (await guest.Get(second)).Ok();
        await administrator.Submit((await administrator.Get($"~/office/organizations/people/edit/{person}")).Ok(), "ถอนคำเชิญ");
        (await guest.Get(second)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task An_account_of_another_agency_is_linked_after_signing_in_and_nobody_is_told_that_it_was_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        var known = house.Person(Role.Owner, Settlement.There);
        var link = await Invite(house, known.Email);
        var fresh = await Invite(house, email);
        using var guest = house.Anybody();
        var answered = await guest.Post(link + "?handler=Prepare", ("Password", chosen), ("Again", chosen));
        var other = await guest.Post(fresh + "?handler=Prepare", ("Password", chosen), ("Again", chosen));
        Assert.Equal(other.Status, answered.Status);
        Assert.Equal(other.Location?.AbsolutePath, answered.Location?.AbsolutePath);
        // The password of the account stayed.
        using var owner = await house.As(Role.Owner, Settlement.There);
        await owner.Submit((await owner.Get(link)).Ok(), "รับคำเชิญด้วยบัญชีนี้");
        (await owner.Get("/thansujarit/office/organizations/people")).Ok();
        (await owner.Get($"/{Settlement.There}/office/organizations/people")).Ok();
        (await owner.Get("/account")).Ok().Shows("เทศบาลตำบลคลองใส").Shows("องค์การบริหารส่วนตำบลธารสุจริต");
    }

    [Theory, OnBoth]
    public async Task A_link_the_administrator_hands_over_sets_a_new_password_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        using var signedIn = await house.As(Role.Owner);
        var person = house.Person(Role.Owner);
        var page = (await administrator.Get($"~/office/organizations/people/edit/{person.PersonId}")).Ok();
        var link = Link(await administrator.Submit(page, "ออกลิงก์ตั้งรหัสผ่านใหม่"), "/reset/new/");
        using var guest = house.Anybody();
        var asked = (await guest.Get(link)).Ok();
        (await guest.Submit(asked, "บันทึกรหัสผ่าน", ("Password", chosen), ("Again", chosen))).Ok().Shows("ตั้งรหัสผ่านใหม่แล้ว");
        Assert.Equal("/sign-in", (await signedIn.Get("/account")).Address.AbsolutePath);
        (await guest.Get(link)).Is(HttpStatusCode.NotFound);
        await SignIn(guest, await guest.Get("/sign-in"), person.Email, chosen);
        (await guest.Get("/account")).Ok();
    }

    [Theory, OnBoth]
    public async Task A_handed_over_link_is_no_good_after_a_day(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);
        var page = (await administrator.Get($"~/office/organizations/people/edit/{house.Person(Role.Owner).PersonId}")).Ok();
        var link = Link(await administrator.Submit(page, "ออกลิงก์ตั้งรหัสผ่านใหม่"), "/reset/new/");
        house.Clock.Pass(TimeSpan.FromHours(24));
        using var guest = house.Anybody();
        (await guest.Get(link)).Is(HttpStatusCode.NotFound);
        (await guest.Post(link, ("Password", chosen), ("Again", chosen))).Is(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<string> Invite(House house, string to = email)
    {
        using var administrator = await house.As(Role.Administrator);
        return await Invite(administrator, await Employ(house), "ส่งคำเชิญ", to);
    }

    private static async Task<string> Invite(Caller administrator, Guid person, string button, string to = email)
    {
        var page = (await administrator.Get($"~/office/organizations/people/edit/{person}")).Ok();
        return Link(await administrator.Submit(page, button, ("email", to)), "/invitation/");
    }

    private static async Task<Guid> Employ(House house)
    {
        var person = Person.Join("นางสาวใหม่ มาดี", "นักพัฒนาชุมชน", null, [Role.Owner]);
        await house.Do(db => db.Add(person));
        return person.Id;
    }

    private static string Link(Page page, string path) => new Uri(page.Ok().Find($".note a[href*='{path}']").GetAttribute("href")!).AbsolutePath;

    private static async Task<Page> Prepare(Caller guest, string link, string password) =>
        await guest.Submit((await guest.Get(link)).Ok(), "ตั้งรหัสผ่านและไปเข้าสู่ระบบ", ("Password", password), ("Again", password));

    private static Task<Page> SignIn(Caller guest, Page page, string email, string password) =>
        guest.Submit(page, "เข้าสู่ระบบ", ("Email", email), ("Password", password));
}
