using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Appeals;

/// <summary>When the scores of a year may be contested, and which time the assessors looked at.</summary>
/// <param name="Year">The assessment year.</param>
/// <param name="From">The first day to contest; null where nobody knows.</param>
/// <param name="To">The last day to contest; null where nobody knows.</param>
/// <param name="AssessedFrom">The first day that was looked at; null for from the beginning.</param>
/// <param name="AssessedUntil">The last day that was looked at; null where nobody knows.</param>
internal sealed record AppealWindow(FiscalYear Year, DateOnly? From, DateOnly? To, DateOnly? AssessedFrom, DateOnly? AssessedUntil)
{
    /// <summary>How many days before its end it presses.</summary>
    public const int Near = 7;

    /// <summary>The window by the steps of the year.</summary>
    public static AppealWindow Of(FiscalYear year, IEnumerable<AssessmentStep> steps)
    {
        var all = steps.ToList();
        var appeal = all.Find(step => step.Code == AssessmentStep.Appeal);
        // Where nobody knows until when they looked, they had looked before scores could be contested.
        return new AppealWindow(
            year, appeal?.From, appeal?.To,
            all.Find(step => step.Code == AssessmentStep.Answers)?.From,
            all.Find(step => step.Code == AssessmentStep.Check)?.To ?? appeal?.From?.AddDays(-1));
    }

    /// <summary>Whether it is over.</summary>
    public bool IsOver(DateOnly today) => To < today;

    /// <summary>Whether scores can be contested today.</summary>
    public bool IsOpen(DateOnly today) => From <= today && To >= today;

    /// <summary>Whether it is open and near its end.</summary>
    public bool IsNearEnd(DateOnly today) => IsOpen(today) && DaysLeft(today) <= Near;

    /// <summary>How many days are left, today among them; 0 where it is over, null where its end is not known.</summary>
    public int? DaysLeft(DateOnly today) => To is { } to ? Math.Max(0, to.DayNumber - today.DayNumber + 1) : null;
}
