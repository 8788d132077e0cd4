using System.Collections.Concurrent;

namespace Sujarit.Organizations.Telling;

/// <summary>Counts wrong codes by the LINE account that sends them: nobody finds the code of another by trying.</summary>
internal sealed class LinkTries(TimeProvider clock)
{
    private const int allowed = 10;
    private const int mostKept = 10_000;
    private static readonly TimeSpan span = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, (int Wrong, DateTimeOffset Until)> tries = new();

    /// <summary>Whether another may be made.</summary>
    public bool Allow(string lineId) => !tries.TryGetValue(lineId, out var known) || known.Wrong < allowed || known.Until <= clock.GetUtcNow();

    public void Wrong(string lineId)
    {
        var now = clock.GetUtcNow();
        if (tries.Count >= mostKept)
        {
            foreach (var old in tries.Where(known => known.Value.Until <= now))
            {
                tries.TryRemove(old.Key, out _);
            }
        }

        tries.AddOrUpdate(lineId, _ => (1, now + span), (_, known) => known.Until <= now ? (1, now + span) : (known.Wrong + 1, known.Until));
    }
}
