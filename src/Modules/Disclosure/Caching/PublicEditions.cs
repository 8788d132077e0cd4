using System.Collections.Concurrent;
using Microsoft.AspNetCore.OutputCaching;

namespace Sujarit.Disclosure.Caching;

/// <summary>Counts how often what an agency shows the public has changed since the program started.</summary>
internal sealed class PublicEditions(IOutputCacheStore store)
{
    private readonly ConcurrentDictionary<string, long> editions = new();
    private long ofAll;

    public static string Tag(string agency) => "public " + agency;

    public long Of(string agency) => editions.GetValueOrDefault(agency) + Interlocked.Read(ref ofAll);

    /// <summary>The agency shows something else from now on: what was kept of its pages goes.</summary>
    public async Task Turn(string agency)
    {
        editions.AddOrUpdate(agency, 1, (_, edition) => edition + 1);
        await store.EvictByTagAsync(Tag(agency), CancellationToken.None);
    }

    /// <summary>Any agency may show something else from now on; what was kept is not asked for again and runs out.</summary>
    public void TurnAll() => Interlocked.Increment(ref ofAll);
}
