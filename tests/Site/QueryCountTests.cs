using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>A page asks the database a handful of things, however much there is.</summary>
public sealed class QueryCountTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private const int most = 6;

    [Theory, OnBoth]
    public async Task No_page_asks_the_database_more_than_six_times(Engine engine)
    {
        var house = await houses.On(engine);
        var permissions = house.Services.GetRequiredService<Permissions>();
        var counts = new List<(string Page, int Count, string Queries)>();
        foreach (var door in (await Doors.Of(house.Services)).Where(door => door is { IsOfAgency: true, Method: "GET" }))
        {
            var parts = await IsolationCases.At(house, door, Settlement.Here);
            using var caller = await house.As(Enum.GetValues<Role>().First(role => door.Permissions.All(permission => permissions.Allow([role], permission))));
            var address = door.At(Settlement.Here, parts);
            // The first call fills what is kept for a while: which agency it is, whether the session is open.
            _ = await caller.Count(address);
            // A page that is kept whole would count as nothing.
            var fresh = address + (address.Contains('?') ? "&" : "?") + "uncached=1";
            var queries = await caller.Count(fresh);
            if (queries.Count > most)
            {
                // Who somebody is is kept for half a minute: on a slow machine it may end between two calls.
                queries = await caller.Count(fresh);
            }

            counts.Add((door.Name, queries.Count, string.Join("\n", queries)));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join("\n", counts.OrderByDescending(count => count.Count).Select(count => $"{count.Count} {count.Page}")));
        Assert.Contains(counts, count => count.Count > 0);
        Assert.True(counts.TrueForAll(count => count.Count <= most), string.Join("\n\n", counts.Where(count => count.Count > most).Select(count => $"{count.Page}: {count.Count}\n{count.Queries}")));
    }
}
