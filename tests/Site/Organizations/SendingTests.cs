using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

/// <summary>What leaves the site: when, to whom, how often.</summary>
public class SendingTests
{
    private static readonly TimeSpan[] pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    [Theory, OnBoth]
    public async Task A_notice_goes_out_at_once_by_what_the_person_chose(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.AtOnce, NoticePace.AtOnce, "U-owner");
        var notice = await office.Tell(Role.Owner, "ถึงกำหนดรายงานความก้าวหน้า");
        await office.Until(() => office.Mail.Letters.Count == 1 && office.Line.Messages.Count == 1, "it did not go out");

        var link = $"https://ita.thansujarit.example/thansujarit/office/organizations/notices/open/{notice}";
        var (to, _, text) = office.Mail.Letters[0];
        Assert.Equal(office.House.Person(Role.Owner).Email, to);
        Assert.Contains("ถึงกำหนดรายงานความก้าวหน้า", text, StringComparison.Ordinal);
        Assert.Contains(link, text, StringComparison.Ordinal);
        Assert.Equal("U-owner", office.Line.Messages[0].To);
        Assert.Contains(link, office.Line.Messages[0].Text, StringComparison.Ordinal);
        await office.Quiet(NoticeChannel.Mail);
        Assert.NotNull((await office.Deliveries(NoticeChannel.Mail))[0].SentAt);
    }

    [Theory, OnBoth]
    public async Task Who_chose_never_has_not_linked_or_has_left_is_sent_nothing(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.Never, NoticePace.Never, "U-owner");
        await office.Choose(Role.Approver, NoticePace.AtOnce, NoticePace.AtOnce, "U-approver");
        var leaver = office.House.Person(Role.Approver).PersonId;
        await office.House.Ask(async db =>
        {
            var today = new DateOnly(2024, 9, 16);
            (await db.Set<Person>().SingleAsync(person => person.Id == leaver)).Leave(today, today, isLastAdministrator: false);
            return await db.SaveChangesAsync();
        });
        await office.Tell(Role.Owner, "ไม่อยากรับ");
        await office.Tell(Role.Approver, "พ้นไปแล้ว");
        await office.Tell(Role.CaseOfficer, "ยังไม่เชื่อม LINE");
        await office.Until(async () => await office.Deliveries(NoticeChannel.Mail) is [{ IsForDigest: true }] && await office.Deliveries(NoticeChannel.Line) is [], "it waits");
        Assert.Empty(office.Mail.Letters);
        Assert.Empty(office.Line.Keys);
        Assert.Equal(3, await office.House.Ask(db => db.Set<Notice>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task The_digest_comes_once_a_day_with_what_is_unread(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.Daily, NoticePace.Daily, "U-owner");
        await office.Tell(Role.Owner, "เรื่องที่หนึ่ง");
        await office.Tell(Role.Owner, "เรื่องที่สอง");
        var read = await office.Tell(Role.Owner, "เรื่องที่อ่านแล้ว");
        await Waiting(office, 3);
        Assert.Empty(office.Mail.Letters);
        using var owner = await office.House.As(Role.Owner);
        await owner.Get($"~/office/organizations/notices/open/{read}");

        office.House.Clock.Be(new DateOnly(2024, 9, 17));
        office.Pass(TimeSpan.Zero);
        await office.Until(() => office.Mail.Letters.Count == 1 && office.Line.Messages.Count == 1, "no digest came");
        Assert.Contains("เรื่องที่หนึ่ง", office.Mail.Letters[0].Text, StringComparison.Ordinal);
        Assert.Contains("เรื่องที่สอง", office.Line.Messages[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("เรื่องที่อ่านแล้ว", office.Mail.Letters[0].Text, StringComparison.Ordinal);
        await office.Quiet(NoticeChannel.Mail);

        await office.Tell(Role.Owner, "เรื่องของวันใหม่");
        await Waiting(office, 1);
        office.Pass(TimeSpan.FromHours(12));
        await office.Quiet(NoticeChannel.Mail);
        Assert.Single(office.Mail.Letters);
        office.Pass(TimeSpan.FromHours(12));
        await office.Until(() => office.Mail.Letters.Count == 2, "no second digest came");
        Assert.Contains("เรื่องของวันใหม่", office.Mail.Letters[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("เรื่องที่หนึ่ง", office.Mail.Letters[1].Text, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_server_that_is_away_is_tried_with_growing_pauses_and_given_up_visibly(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.AtOnce, NoticePace.AtOnce, "U-owner");
        office.Mail.Answer = 451;
        office.Line.Answer = 500;
        await office.Tell(Role.Owner, "ถึงกำหนดรายงานความก้าวหน้า");
        for (var tried = 1; tried <= pauses.Length; tried++)
        {
            await Tried(office, tried);
            Assert.Equal((tried, tried), (office.Mail.Tries, office.Line.Keys.Count));
            office.Pass(pauses[tried - 1]);
        }

        await Tried(office, pauses.Length + 1);
        Assert.Single(office.Line.Keys.Distinct());
        using var administrator = await office.House.As(Role.Administrator);
        var page = (await administrator.Get("~/office/organizations/deliveries")).Ok().Shows("ติดต่อเครื่องแม่ข่ายไม่ได้").Hides("ถึงกำหนดรายงานความก้าวหน้า");
        Assert.Equal(2, page.Document.QuerySelectorAll("tbody tr").Length);

        (office.Mail.Answer, office.Line.Answer) = (250, 200);
        var mail = (await office.Deliveries(NoticeChannel.Mail))[0].Id.ToString();
        (await administrator.Post("~/office/organizations/deliveries?handler=Retry", ("id", mail))).Is(System.Net.HttpStatusCode.Redirect);
        await office.Until(() => office.Mail.Letters.Count == 1, "it was not sent again");
        Assert.Empty(office.Line.Messages);
    }

    [Theory, OnBoth]
    public async Task A_recipient_that_is_not_there_is_given_up_at_once(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.AtOnce, NoticePace.AtOnce, "U-owner");
        office.Mail.Answer = 550;
        office.Line.Answer = 400;
        await office.Tell(Role.Owner, "ถึงกำหนดรายงานความก้าวหน้า");
        await office.Until(
            async () => (await office.Deliveries(NoticeChannel.Mail)).TrueForAll(delivery => delivery.Failure == DeliveryFailure.Refused)
                && (await office.Deliveries(NoticeChannel.Line)).TrueForAll(delivery => delivery.Failure == DeliveryFailure.Refused),
            "it was not given up");
        Assert.Equal((1, 1), (office.Mail.Tries, office.Line.Keys.Count));
    }

    [Theory, OnBoth]
    public async Task A_message_is_not_carried_to_where_its_server_sends_it(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await using var elsewhere = await FakeLine.Open();
        office.Line.Elsewhere = elsewhere.Address;
        await office.Choose(Role.Owner, NoticePace.Never, NoticePace.AtOnce, "U-owner");

        await office.Tell(Role.Owner, "ถึงกำหนดรายงานความก้าวหน้า");

        await office.Until(async () => await office.Deliveries(NoticeChannel.Line) is [{ Attempts: 1, DueAt: not null }], "it was not tried");
        Assert.Equal((1, 0), (office.Line.Calls, elsewhere.Calls));
    }

    [Theory, OnBoth]
    public async Task What_a_sender_held_that_was_killed_another_sends_once_its_lease_ends(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.AtOnce, NoticePace.Never);
        var now = office.House.Clock.GetUtcNow();
        await office.House.Do(db =>
        {
            var notice = Notice.To(office.House.Person(Role.Owner).PersonId, "ค้างอยู่กับเครื่องที่ดับ", "measures", now);
            var held = Delivery.Of(notice, NoticeChannel.Mail);
            held.Claim(now);
            db.AddRange(notice, held);
        });
        office.Pass(TimeSpan.FromMinutes(2));
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Empty(office.Mail.Letters);
        office.Pass(TimeSpan.FromMinutes(1));
        await office.Until(() => office.Mail.Letters.Count == 1, "nobody took it over");
    }

    [Theory, OnBoth]
    public async Task Several_senders_send_each_thing_once(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.Never, NoticePace.AtOnce, "U-owner");
        var person = office.House.Person(Role.Owner).PersonId;
        await office.House.Ask(async services =>
        {
            for (var number = 0; number < 20; number++)
            {
                services.GetRequiredService<NoticeBoard>().Tell(person, $"เรื่องที่ {number}", "measures");
            }

            return await services.GetRequiredService<Sujarit.Platform.Data.AppDb>().SaveChangesAsync();
        });
        // Beside the one of the house, three more nodes.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Node(office)));
        await office.Until(() => office.Line.Messages.Count == 20, "not all came");
        await office.Quiet(NoticeChannel.Line);
        Assert.Equal(20, office.Line.Keys.Count);
    }

    private static async Task Node(PostOffice office)
    {
        bool isMore;
        do
        {
            await using var scope = office.House.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
            isMore = await scope.ServiceProvider.GetRequiredService<Dispatch>().Next(NoticeChannel.Line, CancellationToken.None);
        }
        while (isMore);
    }

    private static Task Waiting(PostOffice office, int count) =>
        office.Until(async () =>
            {
                var mail = (await office.Deliveries(NoticeChannel.Mail)).Where(delivery => delivery.DueAt is not null).ToList();
                var line = (await office.Deliveries(NoticeChannel.Line)).Where(delivery => delivery.DueAt is not null).ToList();
                return mail.Count == count && line.Count == count && mail.Concat(line).All(delivery => delivery.IsForDigest);
            },
            "not all wait for the digest");

    private static Task Tried(PostOffice office, int times) =>
        office.Until(async () => (await office.Deliveries(NoticeChannel.Mail))[0].Attempts == times && (await office.Deliveries(NoticeChannel.Line))[0].Attempts == times, $"not tried {times} times");
}
