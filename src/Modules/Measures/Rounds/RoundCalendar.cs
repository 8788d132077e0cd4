using Sujarit.Kernel;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Rounds;

/// <summary>Which rounds a work has: they follow from its cadence, its year and its own days.</summary>
internal static class RoundCalendar
{
    private const int monthsOfYear = 12;

    /// <summary>The rounds, the earliest first; none of a work without a cadence, and none outside its own days.</summary>
    public static IReadOnlyList<Round> Of(Work work) =>
        work.Cadence is not { } cadence ? []
        : cadence == Cadence.OwnDays ? Between(work, work.RoundDays ?? [])
        : Between(work, PeriodEnds(work.Year, MonthsOf(cadence)));

    // A fiscal year begins in October, so its quarters end in December, March, June and September.
    private static IEnumerable<DateOnly> PeriodEnds(FiscalYear year, int months) =>
        Enumerable.Range(1, monthsOfYear / months).Select(period => year.FirstDay.AddMonths(period * months).AddDays(-1));

    private static List<Round> Between(Work work, IEnumerable<DateOnly> ends)
    {
        var (first, last) = (work.StartsOn ?? work.Year.FirstDay, work.EndsOn ?? work.Year.LastDay);
        var rounds = new List<Round>();
        foreach (var end in ends.Order())
        {
            // Of a period the work ends or begins in, its own days are left.
            var due = end > last ? last : end;
            if (first <= due)
            {
                rounds.Add(new Round(first, due));
                first = due.AddDays(1);
            }
        }

        return rounds;
    }

    private static int MonthsOf(Cadence cadence) =>
        cadence switch
        {
            Cadence.Monthly => 1,
            Cadence.Quarterly => 3,
            Cadence.HalfYearly => 6,
            _ => monthsOfYear,
        };
}
