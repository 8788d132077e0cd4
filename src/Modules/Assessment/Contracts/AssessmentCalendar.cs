using Sujarit.Assessment.Calendar;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Assessment.Contracts;

/// <summary>When the steps of an assessment are, for the agency of the call.</summary>
public sealed class AssessmentCalendar
{
    private readonly YearCalendar calendar;

    internal AssessmentCalendar(YearCalendar calendar) => this.calendar = calendar;

    /// <summary>Where a step of the rulebook gets its days, below the office of the agency.</summary>
    /// <param name="year">The assessment year.</param>
    /// <param name="code">The step's code.</param>
    public static string AddressOf(FiscalYear year, string code) => $"assessment/calendar/step/{year}/{code}";

    /// <summary>Whether who calls may say on which days a step is.</summary>
    public static bool MayMove(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit.May(AssessmentPermission.Edit);
    }

    /// <summary>The steps of years by their days; those without days last in their year. One query.</summary>
    /// <param name="years">The assessment years.</param>
    public async Task<IReadOnlyList<(FiscalYear Year, AssessmentStep Step)>> Of(params IReadOnlyCollection<FiscalYear> years) =>
        [.. (await calendar.Of(years)).Select(step => (step.Year, new AssessmentStep(step.Row.Published?.Code ?? step.Row.Own?.Code, step.Row.Name, step.Row.From, step.Row.To)))];
}
