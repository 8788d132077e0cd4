using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sujarit.Measures.Links;
using Sujarit.Modules.Platform.Fetching;
using Sujarit.Platform.Access;
using Sujarit.Platform.Fetching;

namespace Sujarit.Site.Measures;

public class LinkTests
{
    private const int mostLooks = 120;

    [Theory, OnBoth]
    public async Task A_link_is_looked_at_when_asked_and_its_history_tells_what_changed(Engine engine)
    {
        var answer = OneSite.Page("ประกาศเจตนารมณ์", "application/pdf");
        await using var site = OneSite.Says(_ => answer);
        await using var house = await House.Open(engine, Outside(site));
        using var officer = await house.As(Role.ItaOfficer);
        var piece = await Linked(officer, site.At("/o35.pdf").ToString());
        (await officer.Get(piece)).Ok().Shows("ยังไม่ได้ตรวจลิงก์");

        var page = await Looked(house, officer, piece);
        page.Shows("ลิงก์เปิดได้").Shows("application/pdf").Shows(Hash(answer));
        await Looked(house, officer, piece);
        Assert.Equal(2, (await Checks(house)).Single().Times);

        answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        (await Looked(house, officer, piece)).Shows("ลิงก์เปิดไม่ได้").Shows("รหัส 404").Shows(Hash(OneSite.Page("ประกาศเจตนารมณ์", "application/pdf")));
        Assert.Equal([LinkOutcome.Reached, LinkOutcome.Missing], (await Checks(house)).Select(check => check.Outcome));
        (await officer.Get("~/office/measures/evidence?year=2567&show=broken")).Ok().Shows("1 ชิ้น").Shows("ลิงก์เปิดไม่ได้");
        Assert.Equal(2, await house.Ask(db => db.Set<Sujarit.Platform.Audit.AuditEntry>().CountAsync(entry => entry.Subject == "measures_link_check")));
    }

    [Theory, OnBoth]
    public async Task Every_night_the_links_are_looked_at_by_themselves(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        await using var house = await House.Open(engine, Outside(site));
        using var officer = await house.As(Role.ItaOfficer);
        await Linked(officer, site.At("/a").ToString());
        await Linked(officer, site.At("/b").ToString());
        Ring(house);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Empty(site.Requests);

        house.Clock.Pass(TimeSpan.FromHours(20));
        Ring(house);
        await Until(async () => (await Checks(house)).Count == 2);

        Assert.Equal(2, site.Requests.Count);
        Assert.All(await house.Ask(db => db.Set<LinkWatch>().AsNoTracking().ToListAsync()), watch => Assert.True(watch.DueAt > house.Clock.GetUtcNow() && watch.LeasedUntil is null));
    }

    [Theory, OnBoth]
    public async Task A_link_of_the_own_network_is_never_asked_for(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("ความลับ"));
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);

        (await Looked(house, officer, await Linked(officer, site.At().ToString()))).Shows("ไม่ตรวจที่อยู่ภายในเครือข่าย").Shows("ผู้ประเมินจึงเปิดไม่ได้");
        (await Looked(house, officer, await Linked(officer, "http://localhost/"))).Shows("ไม่ตรวจที่อยู่ภายในเครือข่าย");

        Assert.Empty(site.Requests);
    }

    [Theory, OnBoth]
    public async Task A_machine_without_internet_says_so_and_blames_no_link(Engine engine)
    {
        await using var house = await House.Open(engine, services => services.Replace(ServiceDescriptor.Singleton(new LinkReader(new ReachRule(), (_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound)))));
        using var officer = await house.As(Role.ItaOfficer);

        (await Looked(house, officer, await Linked(officer, "https://example.go.th/"))).Shows("ตรวจไม่ได้ เพราะเครื่องนี้ออกอินเทอร์เน็ตไม่ได้").Shows("ไม่ได้บอกว่าลิงก์เสีย");

        Assert.Empty(await Checks(house));
        (await officer.Get("~/office/measures/evidence?year=2567&show=broken")).Ok().Shows("ไม่พบหลักฐาน");
    }

    [Theory, OnBoth]
    public async Task A_link_whose_watchman_was_killed_is_looked_at_by_the_next(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        await using var house = await House.Open(engine, Outside(site));
        using var officer = await house.As(Role.ItaOfficer);
        var piece = await Linked(officer, site.At().ToString());
        await house.Ask(async db =>
        {
            var watch = await db.Set<LinkWatch>().SingleAsync();
            watch.Ask(house.Clock.GetUtcNow());
            watch.Claim(house.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        Ring(house);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Empty(site.Requests);

        house.Clock.Pass(TimeSpan.FromMinutes(4));
        Ring(house);
        await Until(async () => (await Checks(house)).Count == 1);
        (await officer.Get(piece)).Ok().Shows("ลิงก์เปิดได้");
    }

    [Theory, OnBoth]
    public async Task Two_watchmen_never_take_the_same_link(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Linked(officer, "https://example.go.th/");

        await house.Ask(async one => await house.Ask(async other =>
        {
            (await one.Set<LinkWatch>().SingleAsync()).Claim(house.Clock.GetUtcNow());
            (await other.Set<LinkWatch>().SingleAsync()).Claim(house.Clock.GetUtcNow());
            await one.SaveChangesAsync();
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
            return 0;
        }));
    }

    private static Action<IServiceCollection> Outside(OneSite site) => services => services.Replace(ServiceDescriptor.Singleton(new ReachRule(site.Place)));

    private static async Task<string> Linked(Caller officer, string link) =>
        (await officer.Submit((await officer.Get("~/office/measures/evidence/add/2567")).Ok(), "เพิ่มหลักฐาน", ("Form.Link", link))).Ok().Address.AbsolutePath;

    private static async Task<Page> Looked(House house, Caller officer, string piece)
    {
        var page = await officer.Submit((await officer.Get(piece)).Ok(), "ตรวจลิงก์เดี๋ยวนี้");
        for (var look = 0; look < mostLooks && page.Ok().Header("Refresh") is not null; look++)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
            page = await officer.Get(piece);
        }

        Assert.All(await house.Ask(db => db.Set<LinkWatch>().AsNoTracking().ToListAsync()), watch => Assert.False(watch.IsWaiting));
        return page;
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var look = 0; look < mostLooks && !await isSo(); look++)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        Assert.True(await isSo());
    }

    private static void Ring(House house) => house.Services.GetRequiredService<LinkBell>().Ring();

    private static Task<List<LinkCheck>> Checks(House house) => house.Ask(db => db.Set<LinkCheck>().AsNoTracking().OrderBy(check => check.FirstAt).ToListAsync());

    private static string Hash(string answer) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.Latin1.GetBytes(answer.Split("\r\n\r\n")[1])));
}
