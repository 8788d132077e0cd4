using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Platform;

/// <summary>An address answers the methods it was made for, and says which those are.</summary>
public class MethodTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private static readonly HttpMethod[] foreign = [HttpMethod.Trace, HttpMethod.Put, HttpMethod.Delete, new("PROPFIND"), new("FOO")];

    [Theory, OnBoth]
    public async Task No_address_runs_for_a_method_it_was_not_made_for_whoever_asks(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        using var officer = await house.As(Role.ItaOfficer);
        var tried = 0;
        foreach (var address in await Addresses(house))
        {
            // Each of the methods at some addresses: there are hundreds.
            var refused = new List<Page> { await anybody.Send(HttpMethod.Trace, address.Key), await officer.Send(foreign[++tried % foreign.Length], address.Key) };
            if (!address.Value.Contains("POST"))
            {
                refused.Add(await officer.Post(address.Key));
            }
            else
            {
                // A form that the page has not: the framework would show the page without its handler.
                Assert.True((await officer.Post(address.Key + "?handler=NoSuchForm")).Code < 500, $"a form that is none at {address.Key}");
            }

            foreach (var answer in refused)
            {
                Assert.True(answer.Status == HttpStatusCode.MethodNotAllowed, $"{answer.Code} at {address.Key}");
                var allowed = answer.Header("Allow")?.Split(", ") ?? [];
                // What is sent to LINE's door otherwise than LINE does stands before the page of an agency, if there were one of that name.
                Assert.True(address.Key == "/line" || (address.Value.All(allowed.Contains) && allowed.Contains("POST") == address.Value.Contains("POST")), $"{address.Key} allows {string.Join(' ', allowed)}");
            }
        }

        Assert.True(tried > 150, $"{tried} addresses");
    }

    [Theory, OnBoth]
    public async Task A_page_asked_for_its_methods_tells_them_and_does_nothing(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();

        Assert.Equal("GET, HEAD, OPTIONS", (await anybody.Send(HttpMethod.Options, "~/")).Is(HttpStatusCode.NoContent).Header("Allow"));
        Assert.Equal("GET, HEAD, OPTIONS, POST", (await anybody.Send(HttpMethod.Options, "/sign-in")).Is(HttpStatusCode.NoContent).Header("Allow"));
        Assert.Empty((await anybody.Send(HttpMethod.Head, "~/")).Ok().Content);
        (await anybody.Send(HttpMethod.Trace, "/nothing/is/here")).Is(HttpStatusCode.NotFound);
    }

    // What stands where: pages with several forms have several doors.
    private static async Task<Dictionary<string, HashSet<string>>> Addresses(House house)
    {
        var addresses = new Dictionary<string, HashSet<string>>();
        foreach (var doors in (await Doors.Of(house.Services)).GroupBy(door => door.Pattern))
        {
            var door = doors.First();
            addresses.Add(door.At(Settlement.Here, await IsolationCases.At(house, door, Settlement.Here)).Split('?')[0], [.. doors.Select(door => door.Method)]);
        }

        return addresses;
    }
}
