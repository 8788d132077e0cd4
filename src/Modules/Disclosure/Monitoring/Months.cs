using Sujarit.Kernel;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>Months as calendars in Thailand count them.</summary>
internal static class Months
{
    private const int ofYear = 12;

    /// <summary>The months of a fiscal year that have begun, the last one until now.</summary>
    public static IReadOnlyList<(DateOnly First, Stretch Time)> Of(FiscalYear year, DateTimeOffset now) =>
        [.. Enumerable.Range(0, ofYear).Select(month => year.FirstDay.AddMonths(month)).Where(first => ThaiClock.Begin(first) < now).Select(first => (first, Time(first, now)))];

    /// <summary>So many months up to this one, the oldest first.</summary>
    public static IReadOnlyList<(DateOnly First, Stretch Time)> UpTo(DateTimeOffset now, int count)
    {
        var today = ThaiClock.DayOf(now);
        var current = new DateOnly(today.Year, today.Month, 1);
        return [.. Enumerable.Range(1 - count, count).Select(back => current.AddMonths(back)).Select(first => (first, Time(first, now)))];
    }

    private static Stretch Time(DateOnly first, DateTimeOffset now) => new Stretch(ThaiClock.Begin(first), ThaiClock.Begin(first.AddMonths(1))).Within(new Stretch(DateTimeOffset.MinValue, now));
}
