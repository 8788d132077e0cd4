using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations;
using Sujarit.Organizations.Joining;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

/// <summary>Letters with links in them: kept sealed, and no longer than they are needed.</summary>
public class LetterTests
{
    [Theory, OnBoth]
    public async Task A_letter_that_waits_is_sealed_and_gone_when_it_is_sent(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        office.Mail.Answer = 451;
        var email = office.House.Person(Role.Owner).Email;
        await Ask(office, email);
        await office.Until(() => office.Mail.Tries == 1, "it was not tried");

        var kept = await Rows(office, "select sealed as \"Value\" from platform_letter");
        Assert.True(kept[0].Length > 100);
        Assert.DoesNotContain("reset", kept[0], StringComparison.Ordinal);
        Assert.DoesNotContain(email, kept[0], StringComparison.Ordinal);

        office.Mail.Answer = 250;
        await office.Until(async () => (await Rows(office, "select coalesce(cast(leased_until as text), '') as \"Value\" from platform_letter"))[0].Length == 0, "it is held");
        office.Pass(TimeSpan.FromMinutes(1));
        await office.Until(() => office.Mail.Letters.Count == 1, "it was not sent");
        Assert.Contains("/reset/new/", office.Mail.Letters[0].Text, StringComparison.Ordinal);
        await office.Until(async () => (await Rows(office, "select coalesce(sealed, '') as \"Value\" from platform_letter"))[0].Length == 0, "it is kept");
    }

    [Theory, OnBoth]
    public async Task A_letter_is_not_sent_once_its_link_is_good_no_more(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        office.Mail.Answer = 451;
        await Ask(office, office.House.Person(Role.Owner).Email);
        await office.Until(async () => (await Rows(office, "select cast(attempts as text) as \"Value\" from platform_letter"))[0] == "1", "it was not tried");
        office.Mail.Answer = 250;
        office.Pass(TimeSpan.FromHours(1));
        await office.Until(async () => (await Rows(office, "select coalesce(failure, '') || coalesce(sealed, '') as \"Value\" from platform_letter"))[0] == "Expired", "it did not end");
        Assert.Empty(office.Mail.Letters);
    }

    [Theory, OnBoth]
    public async Task An_invitation_that_cannot_be_sent_is_seen_by_the_administrator_and_its_link_is_not_kept(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        office.Mail.Answer = 550;
        await office.House.Ask(async services =>
        {
            var person = Person.Join("นางสาวมาใหม่ ใจดี", null, null, [Role.Owner]);
            services.GetRequiredService<AppDb>().Add(person);
            return await services.GetRequiredService<Invitations>().Invite(person, "new@thansujarit.example");
        });
        await office.Until(async () => (await office.Deliveries(NoticeChannel.Mail)).TrueForAll(delivery => delivery.Failure == DeliveryFailure.Refused), "it was not given up");
        Assert.Null((await office.Deliveries(NoticeChannel.Mail))[0].Sealed);
        using var administrator = await office.House.As(Role.Administrator);
        (await administrator.Get("~/office/organizations/deliveries")).Ok().Shows("นางสาวมาใหม่ ใจดี").Shows("คำเชิญ").Shows("โปรดตรวจสอบอีเมลของผู้รับ").Hides("new@thansujarit.example");
    }

    [Theory, OnBoth]
    public async Task Whether_there_was_a_letter_shows_in_no_answer_even_while_the_mail_server_hangs(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        office.Mail.Answer = 451;
        var unknown = await Ask(office, "nobody@thansujarit.example");
        var known = await Ask(office, office.House.Person(Role.Owner).Email);
        Assert.Equal((unknown.Status, unknown.Text), (known.Status, known.Text));
        Assert.Single(await Rows(office, "select sealed as \"Value\" from platform_letter"));
    }

    private static async Task<Page> Ask(PostOffice office, string email)
    {
        using var caller = office.House.Anybody();
        return (await caller.Submit((await caller.Get("/reset")).Ok(), "ส่งลิงก์", ("Email", email))).Ok();
    }

    private static Task<List<string>> Rows(PostOffice office, string sql) =>
        office.House.Ask(db => db.Database.SqlQueryRaw<string>(sql).ToListAsync());
}
