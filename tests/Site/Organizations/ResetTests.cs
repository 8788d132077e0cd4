using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

public partial class ResetTests
{
    private const string chosen = "ครูสมศรีชอบกินส้มตำปูปลาร้า";

    [Theory, OnBoth]
    public async Task A_letter_goes_to_an_account_only_and_the_answer_tells_nobody(Engine engine)
    {
        var mail = new KeptMail();
        await using var house = await Open(engine, mail);
        using var caller = house.Anybody();
        var unknown = await Ask(caller, "nobody@thansujarit.example");
        var known = await Ask(caller, house.Person(Role.Owner).Email);
        Assert.Equal((unknown.Status, unknown.Text), (known.Status, known.Text));
        var letter = await mail.Next();
        Assert.Equal(house.Person(Role.Owner).Email, letter.To);
        Assert.Single(mail.Letters);
    }

    [Theory, OnBoth]
    public async Task The_link_of_a_letter_sets_a_password_within_an_hour_and_once(Engine engine)
    {
        var mail = new KeptMail();
        await using var house = await Open(engine, mail);
        using var caller = house.Anybody();
        await Ask(caller, house.Person(Role.Owner).Email);
        var first = Link(await mail.Next());
        house.Clock.Pass(TimeSpan.FromHours(1));
        (await caller.Get(first)).Is(HttpStatusCode.NotFound);
        await Ask(caller, house.Person(Role.Owner).Email);
        var second = Link(await mail.Next());
        var page = (await caller.Get(second)).Ok();
        (await caller.Submit(page, "บันทึกรหัสผ่าน", ("Password", chosen), ("Again", "ไม่เหมือนกันเลยสักนิด"))).Is(HttpStatusCode.UnprocessableEntity);
        (await caller.Submit(page, "บันทึกรหัสผ่าน", ("Password", chosen), ("Again", chosen))).Ok();
        (await caller.Submit(page, "บันทึกรหัสผ่าน", ("Password", chosen + "2"), ("Again", chosen + "2"))).Is(HttpStatusCode.UnprocessableEntity);
        var inside = await caller.Submit((await caller.Get("/sign-in")).Ok(), "เข้าสู่ระบบ", ("Email", house.Person(Role.Owner).Email), ("Password", chosen));
        Assert.StartsWith("/thansujarit/office", inside.Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_reset_goes_around_no_second_step_and_ends_every_session(Engine engine)
    {
        var mail = new KeptMail();
        await using var house = await Open(engine, mail);
        using var owner = await house.As(Role.Owner);
        await TwoFactorTests.Pair(owner);
        using var caller = house.Anybody();
        await Ask(caller, house.Person(Role.Owner).Email);

        (await caller.Submit((await caller.Get(Link(await mail.Next()))).Ok(), "บันทึกรหัสผ่าน", ("Password", chosen), ("Again", chosen))).Ok();

        (await caller.Submit((await caller.Get("/sign-in")).Ok(), "เข้าสู่ระบบ", ("Email", house.Person(Role.Owner).Email), ("Password", chosen))).Shows("ยืนยันด้วยรหัส");
        Assert.Equal("/sign-in", (await caller.Get("/account")).Address.AbsolutePath);
        Assert.Equal("/sign-in", (await owner.Get("/account")).Address.AbsolutePath);
    }

    [Theory, OnBoth]
    public async Task A_letter_never_links_to_the_host_a_caller_names(Engine engine)
    {
        var mail = new KeptMail();
        await using var house = await Open(engine, mail);
        using var caller = house.Anybody();
        await Ask(caller, house.Person(Role.Owner).Email);
        Assert.Contains("https://ita.thansujarit.example/reset/new/", (await mail.Next()).Text, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_terminal_sets_a_password_and_adds_an_agency(Engine engine)
    {
        await using var house = await House.Open(engine);
        var person = house.Person(Role.Owner);
        using var signedIn = await house.As(Role.Owner);
        Answer(house, PasswordVerb.Verb, ("account", person.Email.ToUpperInvariant()));
        Assert.Equal("/sign-in", (await signedIn.Get("/account")).Address.AbsolutePath);
        Answer(house, AgencyVerb.Verb, ("code", "bangrak"), ("name", "เทศบาลตำบลบางรัก"), ("admin", "admin@bangrak.example"));
        Assert.Throws<Sujarit.Kernel.RuleBrokenException>(() => Answer(house, AgencyVerb.Verb, ("code", "bangrak"), ("name", "อื่น"), ("admin", "a@b.example")));
        Assert.True(await house.Ask(db => db.Set<Agency>().AnyAsync(agency => agency.Code == "bangrak")));
    }

    private static object Answer(House house, Verb verb, params (string Name, string Value)[] options) =>
        verb.Answer(new VerbLine([], options.ToDictionary(option => option.Name, option => option.Value), _ => { }, () => house.Services));

    private static Task<House> Open(Engine engine, KeptMail mail) =>
        House.Open(
            engine,
            services => services.Replace(ServiceDescriptor.Singleton<IMail>(mail)),
            settings: new Dictionary<string, string?> { ["Site:Address"] = "https://ita.thansujarit.example" }
        );

    private static async Task<Page> Ask(Caller caller, string email) => (await caller.Submit((await caller.Get("/reset")).Ok(), "ส่งลิงก์", ("Email", email))).Ok();

    private static string Link(Letter letter) => Address().Match(letter.Text).Value;

    [GeneratedRegex("/reset/new/[0-9a-f]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
