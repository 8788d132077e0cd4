using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Platform;

/// <summary>Where no host names are set, whoever calls says what the host is called: nobody may be sent there.</summary>
public class HostTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private const string evil = "evil.example";

    // What tells whole addresses goes by what the caller says where the site does not know its own; it is kept for nobody else.
    private static readonly string[] telling =
        [
            "/sitemap.xml", "/robots.txt", "/{agency}/sitemap.xml", "/{agency}/robots.txt", "/{agency}/feed.xml", "/{agency}/news/feed.xml", "/{agency}/news/{id:guid}", "/{agency}/office/disclosure/news/board-sheet/{id:guid}",
            "/{agency}/embed/ita/{assessment}.json", "/{agency}/office/disclosure/embed", "/{agency}/office/disclosure/news",
            "/{agency}/office/disclosure/seals/sheet", "/{agency}/ita/{assessment}/{item}/certificate.json",
            "/{agency}", "/{agency}/ita/{assessment}", "/{agency}/ita/{assessment}/{item}", "/{agency}/ita/{assessment}/{item}/versions.{format}", "/{agency}/open-data", "/{agency}/open-data/{set}", "/{agency}/office/disclosure/open-data",
            "/{agency}/api/v1", "/{agency}/api/v1/openapi.json", "/{agency}/api/v1/{set}", "/{agency}/api/v1/{set}.{format}", "/{agency}/catalog.jsonld",
            "/{agency}/office/disclosure/appeal/contention/{assessment}/{item}", "/{agency}/office/disclosure/appeal/letter/{assessment}",
        ];

    [Theory, OnBoth]
    public async Task No_answer_leads_to_a_host_that_the_caller_named(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = new Caller(house, Settlement.Here) { Host = evil };
        using var officer = new Caller(house, Settlement.Here) { Host = evil };
        await officer.SignIn(house.Person(Role.ItaOfficer));
        var led = 0;
        foreach (var door in (await Doors.Of(house.Services)).Where(door => door.Method == "GET"))
        {
            var address = door.At(Settlement.Here, await IsolationCases.At(house, door, Settlement.Here));
            foreach (var page in new[] { await anybody.Send(HttpMethod.Get, address), await officer.Send(HttpMethod.Get, address) })
            {
                var place = page.Header("Location");
                led += place is null ? 0 : 1;
                Assert.True(place is null || (place.StartsWith('/') && !place.StartsWith("//", StringComparison.Ordinal)), $"{door} leads to {place}");
                Assert.False(page.Source.Contains(evil, StringComparison.Ordinal) && !telling.Contains(door.Pattern), $"{door} names {evil}");
            }
        }

        Assert.True(led > 20, $"{led} answers led elsewhere");
    }

    [Theory, OnBoth]
    public async Task What_tells_whole_addresses_is_kept_for_who_named_the_host_and_names_none_where_the_site_knows_its_own(Engine engine)
    {
        var house = await houses.On(engine);
        await using var known = await House.Open(engine, settings: new Dictionary<string, string?> { ["Site:Address"] = "https://ita.example.go.th" });
        var tried = new HashSet<string>();
        foreach (var door in (await Doors.Of(house.Services)).Where(door => telling.Contains(door.Pattern) && door.Method == "GET"))
        {
            foreach (var inside in new[] { house, known })
            {
                var address = door.At(Settlement.Here, await IsolationCases.At(inside, door, Settlement.Here));
                using var stranger = new Caller(inside, Settlement.Here) { Host = evil };
                await stranger.SignIn(inside.Person(Role.ItaOfficer));
                var told = (await stranger.Send(HttpMethod.Get, address)).Ok();
                Assert.True(inside != known || !told.Source.Contains(evil, StringComparison.Ordinal), $"{door} names {evil}");
                using var officer = await inside.As(Role.ItaOfficer);
                Assert.DoesNotContain(evil, (await officer.Send(HttpMethod.Get, address)).Ok().Source, StringComparison.Ordinal);
            }

            tried.Add(door.Pattern);
        }

        Assert.Equal(telling.Length, tried.Count);
    }

    [Theory, OnBoth]
    public async Task Who_is_asked_to_sign_in_comes_back_to_where_they_were_going(Engine engine)
    {
        var house = await houses.On(engine);
        using var owner = new Caller(house, Settlement.Here) { Host = evil };
        var asked = await owner.Send(HttpMethod.Get, "~/office/measures?text=ยืม&page=1");

        asked.Is(HttpStatusCode.Redirect);
        Assert.Equal("/sign-in?returnUrl=%2Fthansujarit%2Foffice%2Fmeasures%3Ftext%3D%25E0%25B8%25A2%25E0%25B8%25B7%25E0%25B8%25A1%26page%3D1", asked.Header("Location"));
        var inside = await owner.Submit(await owner.Get(asked.Header("Location")!), "เข้าสู่ระบบ", ("Email", house.Person(Role.Owner).Email), ("Password", Inhabitant.Password));
        Assert.StartsWith("/thansujarit/office/measures?text=", inside.Ok().Address.PathAndQuery, StringComparison.Ordinal);
    }
}
