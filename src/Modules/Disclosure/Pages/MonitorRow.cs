using Sujarit.Disclosure.Monitoring;

namespace Sujarit.Disclosure.Pages;

/// <summary>A watched address in the list of the office, and how it was over the last 7, 30 and 90 days.</summary>
internal sealed record MonitorRow(WatchedAddress Watched, Uptime Week, Uptime Month, Uptime Quarter)
{
    private const int week = 7;
    private const int month = 30;

    /// <summary>The longest time it tells of, in days.</summary>
    public const int Longest = 90;

    public static MonitorRow Of(WatchedAddress watched, WatchHistory history, DateTimeOffset now) => new(watched, In(history, now, week), In(history, now, month), In(history, now, Longest));

    private static Uptime In(WatchHistory history, DateTimeOffset now, int days) => history.In(new Stretch(now.AddDays(-days), now));
}
