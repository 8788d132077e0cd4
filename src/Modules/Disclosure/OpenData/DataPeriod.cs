using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The time the data of an item is of, by the year its rulebook asks for. The year of the assessment is when it is looked at: most of what is asked is older.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
internal sealed record DataPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>Of an item; null where it shows what is in force, of whatever year, or where the rulebook does not know.</summary>
    public static DataPeriod? Of(Item? item, FiscalYear assessment) =>
        item?.Asks(assessment) is { } year ? new(year.FirstDay, LastDay(item, assessment, year)) : null;

    // What is asked as of a day cannot tell of later ones.
    private static DateOnly LastDay(Item item, FiscalYear assessment, FiscalYear year) =>
        item.AsOf is { } day && new DateOnly(assessment.LastDay.Year, day.Month, day.Day) is var last && year.Contains(last) ? last : year.LastDay;
}
