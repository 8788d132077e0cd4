using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Platform;

/// <summary>Where no host names are set, whoever calls says what the host is called: nobody may be sent there.</summary>
public class HostTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private const string evil = "evil.example";

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
                Assert.False(page.Source.Contains(evil, StringComparison.Ordinal), $"{door} names {evil}");
            }
        }

        Assert.True(led > 20, $"{led} answers led elsewhere");
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
