using Sujarit.Documents.Contracts;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Plans;

/// <summary>What the plan of a year was typed in.</summary>
internal static class PlanSpots
{
    /// <summary>Its texts and measures, each with the page where it is changed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="mayEdit">Whether the visitor may change it.</param>
    public static IReadOnlyList<PaperSpot> Of(PlannedYear plan, bool mayEdit) =>
        [
            .. PlannedYear.Themes.Select(theme => new PaperSpot(
                theme.Code, $"ผลการวิเคราะห์ {theme.ShortName}", mayEdit ? $"measures/plan-year/theme/{plan.Year}/{theme.Code}" : $"measures/plan-year/{plan.Year}", plan.Part(theme.Code)?.Text ?? "")),
            .. plan.Measures.Select(measure => Of(measure, mayEdit)),
            new PaperSpot(PlanPart.Limits, "ข้อจำกัดของหน่วยงาน", $"measures/plan-year/{plan.Year}", plan.Limits?.Text ?? ""),
        ];

    private static PaperSpot Of(Measure measure, bool mayEdit)
    {
        IEnumerable<string?> texts = [measure.Title, .. measure.Steps, .. measure.OwnerNames, measure.PrintedPeriod, measure.Monitoring];
        return new PaperSpot($"{measure.Id:N}", measure.CalledShort, mayEdit ? $"measures/plan/{measure.Id}" : $"measures/detail/{measure.Id}", string.Join('\n', texts.OfType<string>()));
    }
}
