namespace Sujarit.Disclosure.Monitoring;

/// <summary>What is known of an address: between its first and its last look it was open, but for these times.</summary>
/// <param name="Since">The first look; null where nobody looked yet.</param>
/// <param name="Until">The last look; what came after it is not known yet.</param>
/// <param name="Down">When it could not be opened; what has not ended lasts until the last look.</param>
/// <param name="NotKnown">When nobody looked, or was not to look: counted neither way, whatever else is said of that time.</param>
internal sealed record WatchHistory(DateTimeOffset? Since, DateTimeOffset? Until, IReadOnlyList<Stretch> Down, IReadOnlyList<Stretch> NotKnown)
{
    /// <summary>How it was within a time.</summary>
    public Uptime In(Stretch window)
    {
        var known = Since is { } since && Until is { } until ? new Stretch(since, until).Within(window) : new Stretch(window.From, window.From);
        List<Stretch> apart = [.. NotKnown.Select(stretch => stretch.Within(known))];
        var notLooked = Stretch.Together(apart);
        var down = Stretch.Together(Down.Select(stretch => stretch.Within(known)).Concat(apart)) - notLooked;
        var up = known.Length - notLooked - down;
        return new Uptime(up, down, window.Length - up - down);
    }
}
