using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

/// <summary>What people are told, as they read it on the site.</summary>
public class NoticesTests
{
    private const string list = "~/office/organizations/notices";

    [Theory, OnBoth]
    public async Task A_notice_is_counted_on_every_page_until_it_is_opened(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        using var owner = await office.House.As(Role.Owner);
        Assert.Null((await owner.Get("~/office/organizations/offices")).Ok().Document.QuerySelector(".bell .count"));

        var notice = await office.Tell(Role.Owner, "ถึงกำหนดรายงานความก้าวหน้า", "organizations/offices");
        // What is kept of the count goes with the telling.
        Assert.StartsWith("1", (await owner.Get("~/office/organizations/offices")).Ok().Find(".bell .count").TextContent, StringComparison.Ordinal);
        (await owner.Get(list)).Ok().Shows("ถึงกำหนดรายงานความก้าวหน้า").Shows("ยังไม่ได้อ่าน 1 เรื่อง");

        var opened = await owner.Get($"{list}/open/{notice}");
        Assert.Equal("/thansujarit/office/organizations/offices", opened.Ok().Address.AbsolutePath);
        Assert.Null(opened.Document.QuerySelector(".bell .count"));
        (await owner.Get(list)).Ok().Shows("อ่านครบแล้ว");
    }

    [Theory, OnBoth]
    public async Task A_notice_is_its_persons_own(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        var notice = await office.Tell(Role.Owner, "รอท่านลงนามในรายงาน", "organizations/offices");
        using var colleague = await office.House.As(Role.Approver);
        (await colleague.Get(list)).Ok().Hides("รอท่านลงนามในรายงาน").Shows("ยังไม่มีการแจ้งเตือน");
        // It was passed on: the page is shown to who may see it, the notice stays unread.
        (await colleague.Get($"{list}/open/{notice}")).Ok();
        Assert.Null(await office.House.Ask(db => db.Set<Notice>().Where(known => known.Id == notice).Select(known => known.ReadAt).SingleAsync()));

        using var stranger = await office.House.As(Role.Owner, Settlement.There);
        (await stranger.Send(HttpMethod.Get, $"{list}/open/{notice}")).Is(HttpStatusCode.NotFound);
        (await stranger.Send(HttpMethod.Get, $"/thansujarit/office/organizations/notices/open/{notice}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task Unread_notices_come_first_page_by_page_and_all_are_read_at_once(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        var first = await office.Tell(Role.Owner, "เรื่องแรก");
        for (var number = 2; number <= 27; number++)
        {
            await office.Tell(Role.Owner, $"เรื่องที่ {number}");
        }

        using var owner = await office.House.As(Role.Owner);
        (await owner.Get(list)).Ok().Shows("เรื่องที่ 27").Hides("เรื่องแรก").Shows("ยังไม่ได้อ่าน 27 เรื่อง");
        (await owner.Get(list + "?page=2")).Ok().Shows("เรื่องแรก");
        await office.Tell(Role.Approver, "ของผู้อื่น");
        var done = await owner.Submit((await owner.Get(list)).Ok(), "ทำเครื่องหมายว่าอ่านทั้งหมด");
        done.Ok().Shows("อ่านครบแล้ว");
        Assert.Null(done.Document.QuerySelector(".bell .count"));
        Assert.Equal(1, await office.House.Ask(db => db.Set<Notice>().CountAsync(notice => notice.ReadAt == null)));
        Assert.NotEqual(Guid.Empty, first);
    }

    [Theory, OnBoth]
    public async Task What_is_settled_waits_no_longer_even_where_it_is_opened_at_that_moment(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        var notice = await office.Tell(Role.Owner, "รอท่านลงนามในรายงาน", "organizations/offices");
        await office.Tell(Role.Owner, "รออีกเรื่อง", "measures");
        await office.Tell(Role.Approver, "รอนายกลงนามในรายงาน", "organizations/offices");
        using var owner = await office.House.As(Role.Owner);
        await office.House.Ask(async services =>
        {
            await Service<NoticeBoard>(services).Settle("organizations/offices");
            (await owner.Get($"{list}/open/{notice}")).Ok();
            return await Service<Sujarit.Platform.Data.AppDb>(services).SaveChangesAsync();
        });

        var kept = await office.House.Ask(db => db.Set<Notice>().SingleAsync(known => known.Id == notice));
        Assert.True(kept is { ReadAt: not null, SettledAt: not null });
        (await owner.Get(list)).Ok().Shows("ยังไม่ได้อ่าน 1 เรื่อง");
        using var approver = await office.House.As(Role.Approver);
        var page = (await approver.Get(list)).Ok().Shows("อ่านครบแล้ว");
        Assert.Equal("เรื่องเสร็จแล้ว", page.Document.QuerySelector("td[data-label=สถานะ]")?.TextContent.Trim());
        Assert.Null(page.Document.QuerySelector(".bell .count"));
    }

    [Theory, OnBoth]
    public async Task Nobody_is_told_of_what_was_not_saved_or_at_no_agency(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await Assert.ThrowsAsync<InvalidOperationException>(() => office.House.Ask(async services =>
        {
            var db = Service<Sujarit.Platform.Data.AppDb>(services);
            await db.Atomically(async () =>
            {
                Service<NoticeBoard>(services).Tell(office.House.Person(Role.Owner).PersonId, "ไม่มีอยู่จริง", "measures");
                await db.SaveChangesAsync();
                throw new InvalidOperationException("The rest failed.");
            });
            return 0;
        }));
        Assert.Equal(0, await office.House.Ask(db => db.Set<Notice>().CountAsync()));
        Assert.Equal(0, await office.House.Ask(db => db.Set<Delivery>().CountAsync()));
    }

    private static T Service<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}
