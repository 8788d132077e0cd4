using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Contracts;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

/// <summary>Pages kept for everybody: they change with the publication, for the agency that published, and tell nobody's secret.</summary>
public class KeptPagesTests
{
    private const string page = "~/ita/2567/o35";

    [Theory, OnBoth]
    public async Task A_kept_page_changes_with_the_publication_and_another_agencys_stays(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        using var elsewhere = house.Anybody(Settlement.There);
        await house.Publish(Publishing.Draft("แรก"));
        await house.Publish(Publishing.Draft("ที่อื่น"), Settlement.There);
        await Kept(anybody, page);
        await Kept(elsewhere, page);

        await house.Publish(Publishing.Draft("ต่อมา"));

        var fresh = (await anybody.Get(page)).Ok().Shows("ต่อมา");
        Assert.Null(fresh.Header("Age"));
        Assert.NotNull((await elsewhere.Get(page)).Ok().Header("Age"));
    }

    [Theory, OnBoth]
    public async Task What_is_rolled_back_changes_nothing_that_is_kept(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("แรก"));
        await Kept(anybody, page);

        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await db.Atomically(async () =>
            {
                await services.GetRequiredService<Publications>().Publish(Publishing.Draft("ไม่สำเร็จ"));
                await db.SaveChangesAsync();
                throw new InvalidOperationException();
            });
            return 0;
        }));

        Assert.NotNull((await anybody.Get(page)).Ok().Shows("แรก").Header("Age"));
        Assert.Equal(1, await house.Ask(db => db.Set<PublicationVersion>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task A_page_is_read_anew_only_after_the_whole_work_is_committed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("แรก"));
        await Kept(anybody, page);

        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await db.Atomically(async () =>
            {
                await services.GetRequiredService<Publications>().Publish(Publishing.Draft("สำเร็จ"));
                await db.SaveChangesAsync();
                Assert.NotNull((await anybody.Get(page)).Ok().Shows("แรก").Header("Age"));
            });
            return 0;
        });

        (await anybody.Get(page)).Ok().Shows("สำเร็จ");
    }

    [Theory, OnBoth]
    public async Task The_agencys_own_name_changes_on_kept_pages(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await Kept(anybody, "~/ita/2567");

        await house.Do(db => db.Set<Agency>().Single(agency => agency.Code == Settlement.Here).Describe("องค์การบริหารส่วนตำบลชื่อใหม่", null, null, null));
        house.Services.GetRequiredService<AgencyDirectory>().Forget(Settlement.Here);

        (await anybody.Get("~/ita/2567")).Ok().Shows("องค์การบริหารส่วนตำบลชื่อใหม่");
    }

    [Theory, OnBoth]
    public async Task A_page_in_hand_is_not_sent_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("แรก"));
        var first = (await anybody.Get(page)).Ok();

        Assert.Equal("public, max-age=60", first.Header("Cache-Control"));
        Assert.Equal(HttpStatusCode.NotModified, await Asked(house, first.Header("ETag")!));
        await house.Publish(Publishing.Draft("ต่อมา"));
        Assert.Equal(HttpStatusCode.OK, await Asked(house, first.Header("ETag")!));
    }

    [Theory, OnBoth]
    public async Task It_is_the_same_for_who_is_signed_in_and_sets_no_cookie(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var anybody = house.Anybody();
        await house.Publish(Publishing.Draft("แรก"));

        var seen = (await officer.Get(page)).Ok();
        var kept = (await anybody.Get(page)).Ok();

        Assert.Null(seen.Header("Set-Cookie"));
        Assert.NotNull(kept.Header("Age"));
        Assert.Equal(seen.Source, kept.Source);
        seen.Hides(house.Person(Role.ItaOfficer).Name);
    }

    [Theory, OnBoth]
    public async Task Words_of_the_query_that_mean_nothing_and_other_spellings_are_not_kept_apart(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        await Kept(anybody, "~/ita/2567");

        Assert.NotNull((await anybody.Get("~/ita/2567?utm_source=line&fbclid=1")).Ok().Header("Age"));
        (await anybody.Get("~/ITA/2567")).Ok();
        Assert.Null((await anybody.Get("~/ITA/2567")).Ok().Header("Age"));
    }

    [Theory]
    [OnBoth("br", "br")]
    [OnBoth("gzip, deflate, br;q=0", "gzip")]
    [OnBoth("identity", null)]
    public async Task It_is_packed_as_the_caller_takes_it_and_weighs_little(Engine engine, string takes, string? coding)
    {
        await using var house = await House.Open(engine);
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = house.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(takes);

        for (var time = 0; time < 2; time++)
        {
            using var answer = await client.GetAsync($"/{Settlement.Here}/ita/2567", TestContext.Current.CancellationToken);
            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            var size = (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
            Assert.True(coding is null || size < 8_000, $"{size} bytes");
        }
    }

    private static async Task Kept(Caller caller, string path)
    {
        (await caller.Get(path)).Ok();
        Assert.NotNull((await caller.Get(path)).Ok().Header("Age"));
    }

    private static async Task<HttpStatusCode> Asked(House house, string mark)
    {
        using var client = new HttpClient { BaseAddress = house.Address };
        client.DefaultRequestHeaders.IfNoneMatch.Add(EntityTagHeaderValue.Parse(mark));
        // The second time from what is kept.
        using var first = await client.GetAsync($"/{Settlement.Here}/ita/2567/o35");
        using var second = await client.GetAsync($"/{Settlement.Here}/ita/2567/o35");
        return second.StatusCode;
    }
}
