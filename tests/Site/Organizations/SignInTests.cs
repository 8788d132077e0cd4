using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;

namespace Sujarit.Site;

public class SignInTests(Houses houses) : IClassFixture<Houses>
{
    private const string wrong = "ไม่ใช่รหัสผ่านของใครเลย";

    [Theory, OnBoth]
    public async Task A_person_signs_in_and_stands_in_the_office_of_the_agency(Engine engine)
    {
        var house = await houses.On(engine);
        using var caller = house.Anybody();
        var answer = await Knock(caller, house.Person(Role.ItaOfficer).Email, Inhabitant.Password);
        Assert.Equal("/thansujarit/office", answer.Location?.AbsolutePath);
        Assert.Contains("httponly", answer.Header("Set-Cookie"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", answer.Header("Set-Cookie"), StringComparison.OrdinalIgnoreCase);
        var noted = await house.Ask(db => db.Set<AuditEntry>().OrderByDescending(entry => entry.Number).FirstAsync(entry => entry.Act == AccountTrace.SignedIn));
        Assert.Equal(house.Person(Role.ItaOfficer).Name, noted.Actor);
    }

    [Theory, OnBoth]
    public async Task Who_asked_for_a_page_comes_to_it_after_signing_in(Engine engine)
    {
        var house = await houses.On(engine);
        using var caller = house.Anybody();
        var asked = await caller.Get("~/office/organizations/people");
        Assert.Equal("/sign-in", asked.Address.AbsolutePath);
        var page = await caller.Submit(asked, "เข้าสู่ระบบ", ("Email", house.Person(Role.Owner).Email), ("Password", Inhabitant.Password));
        Assert.Equal("/thansujarit/office/organizations/people", page.Ok().Address.AbsolutePath);
    }

    [Theory]
    [OnBoth("https://elsewhere.example/")]
    [OnBoth("//elsewhere.example")]
    [OnBoth("/\\elsewhere.example")]
    public async Task Nobody_is_sent_to_another_site(Engine engine, string returnUrl)
    {
        var house = await houses.On(engine);
        using var caller = house.Anybody();
        var answer = await Knock(caller, house.Person(Role.Owner).Email, Inhabitant.Password, returnUrl);
        Assert.Equal("/thansujarit/office", answer.Location?.AbsolutePath);
        Assert.Equal(house.Address.Host, answer.Location?.Host);
    }

    [Theory, OnBoth]
    public async Task Wrong_password_unknown_account_and_paused_account_get_the_same_answer(Engine engine)
    {
        var house = await House.Open(engine);
        await using var _ = house;
        using var caller = house.Anybody();
        var email = house.Person(Role.Approver).Email;
        var known = await Knock(caller, email, wrong);
        var unknown = await Knock(caller, "nobody@thansujarit.example", wrong);
        for (var count = 1; count < Attempts.Allowed; count++)
        {
            await Knock(caller, email, wrong);
        }

        var paused = await Knock(caller, email, Inhabitant.Password);
        known.Is(HttpStatusCode.UnprocessableEntity).Shows(Sujarit.Organizations.SignIn.Door.Refusal);
        Assert.Equal(Shape(known, email), Shape(unknown, "nobody@thansujarit.example"));
        Assert.Equal(Shape(known, email), Shape(paused, email));
    }

    [Theory, OnBoth]
    public async Task Five_wrong_passwords_pause_the_account_for_fifteen_minutes(Engine engine)
    {
        var house = await House.Open(engine);
        await using var _ = house;
        using var caller = house.Anybody();
        var email = house.Person(Role.Owner).Email;
        for (var count = 0; count < Attempts.Allowed; count++)
        {
            await Knock(caller, email, wrong);
        }

        house.Clock.Pass(Attempts.Pause - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Knock(caller, email, Inhabitant.Password)).Status);
        house.Clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Redirect, (await Knock(caller, email, Inhabitant.Password)).Status);
        Assert.Equal(Attempts.Allowed + 1, await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.Act == AccountTrace.Failed)));
    }

    [Theory, OnBoth]
    public async Task Four_wrong_passwords_are_forgiven_by_a_right_one(Engine engine)
    {
        var house = await House.Open(engine);
        await using var _ = house;
        using var caller = house.Anybody();
        var email = house.Person(Role.Owner).Email;
        for (var round = 0; round < 2; round++)
        {
            for (var count = 1; count < Attempts.Allowed; count++)
            {
                await Knock(caller, email, wrong);
            }

            Assert.Equal(HttpStatusCode.Redirect, (await Knock(caller, email, Inhabitant.Password)).Status);
            caller.Forget();
        }
    }

    [Theory, OnBoth]
    public async Task Many_tries_at_once_are_no_more_than_five(Engine engine)
    {
        var house = await House.Open(engine);
        await using var _ = house;
        var account = house.Person(Role.Owner).AccountId;
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => house.Ask(services => Service<Attempts>(services).Take(account))));
        Assert.Equal(Attempts.Allowed, taken.Count(isTaken => isTaken));
    }

    [Theory, OnBoth]
    public async Task Too_many_posts_of_one_address_are_told_to_wait(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["SignIn:PostsPerMinute"] = "2" });
        using var caller = house.Anybody();
        await Knock(caller, "a@x.example", wrong);
        await Knock(caller, "b@x.example", wrong);
        (await Knock(caller, "c@x.example", wrong)).Is(HttpStatusCode.TooManyRequests).Shows("ส่งคำขอถี่เกินไป");
        (await caller.Get("/sign-in")).Ok();
    }

    [Theory, OnBoth]
    public async Task Whoever_signs_out_is_out_even_with_the_old_cookie(Engine engine)
    {
        var house = await houses.On(engine);
        using var caller = await house.As(Role.Owner);
        var session = await house.Ask(db => db.Set<Session>().Where(row => row.AccountId == house.Person(Role.Owner).AccountId).OrderByDescending(row => row.Id).FirstAsync());
        await caller.Submit((await caller.Get("/sign-out")).Ok(), "ออกจากระบบ");
        Assert.Equal("/sign-in", (await caller.Get("/account")).Address.AbsolutePath);
        Assert.False(await house.Ask(services => Service<SessionBook>(services).IsOpen(session.Id, session.AccountId).AsTask()));
    }

    [Theory, OnBoth]
    public async Task An_agency_one_does_not_belong_to_is_not_there(Engine engine)
    {
        var house = await houses.On(engine);
        using var caller = await house.As(Role.Administrator);
        var foreign = (await caller.Get($"/{Settlement.There}/office/organizations/people")).Is(HttpStatusCode.NotFound);
        var missing = (await caller.Get("/nowhere-at-all/office/organizations/people")).Is(HttpStatusCode.NotFound);
        Assert.Equal(missing.Text, foreign.Text);
    }

    [Theory, OnBoth]
    public async Task Whoever_left_is_let_in_nowhere(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        (await caller.Get("~/office/organizations/people")).Ok();
        var id = house.Person(Role.Owner).PersonId;
        await house.Ask(async db =>
        {
            var person = await db.Set<Sujarit.Organizations.Person>().FirstAsync(person => person.Id == id);
            person.Leave(new DateOnly(2024, 9, 16), new DateOnly(2024, 9, 16), isLastAdministrator: false);
            return await db.SaveChangesAsync();
        });
        (await caller.Get("~/office/organizations/people")).Is(HttpStatusCode.NotFound);
    }

    private static async Task<Page> Knock(Caller caller, string email, string password, string? returnUrl = null) =>
        await caller.Post("/sign-in", ("Email", email), ("Password", password), ("ReturnUrl", returnUrl ?? ""));

    private static T Service<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;

    // What differs is what was typed, and the token against forgery.
    private static string Shape(Page page, string email) =>
        $"{page.Code} " + string.Join('\n', page.Source.Replace(email, "").Split('\n').Where(line => !line.Contains("__RequestVerificationToken")));
}
