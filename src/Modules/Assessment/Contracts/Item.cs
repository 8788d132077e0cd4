using Sujarit.Kernel;

namespace Sujarit.Assessment.Contracts;

/// <summary>A ข้อ of the OIT: something the agency has to publish.</summary>
/// <param name="Code">Its code, such as <c>O1</c> (the letter O, Arabic digits).</param>
/// <param name="Title">Its official title of the year.</param>
/// <param name="SubIndicator">The code of its sub-indicator; null where the rulebook does not know it (draft years).</param>
/// <param name="Year">Which year's content it asks for; null where not known.</param>
/// <param name="YearBasis">What <paramref name="Year"/> and <see cref="AsOf"/> rest on.</param>
/// <param name="Elements">What it has to show; empty where not known.</param>
/// <param name="Basis">What code, title and place rest on.</param>
public sealed record Item(
    string Code,
    string Title,
    string? SubIndicator,
    YearRule? Year,
    Basis YearBasis,
    IReadOnlyList<Element> Elements,
    Basis Basis
)
{
    /// <summary>The part it plays in the product, such as <see cref="ItemRole.MeasuresReport"/>; null for most.</summary>
    public string? Role { get; init; }

    /// <summary>What the public looks for when it looks for this item, one of <see cref="ItemTopic.All"/>; our own arrangement, not a rule. Null where the rulebook names none.</summary>
    public string? Topic { get; init; }

    /// <summary>Day and month of the assessment year its content is to be as of; null where none is set.</summary>
    public (int Month, int Day)? AsOf { get; init; }

    /// <summary>The themes an analysis has to treat, in official order; empty for most.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>What to know about this entry, such as a correction to a published text; in Thai, null where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What it asks in plain words, written for the year of its rulebook; null where the year has none.</summary>
    public Guidance? Guidance { get; init; }

    /// <summary>The fiscal year its content has to be of in an assessment; null where any or where the rule is not known.</summary>
    public FiscalYear? Asks(FiscalYear assessment) =>
        Year switch
        {
            YearRule.AssessmentYear or YearRule.CoversAssessmentYear => assessment,
            YearRule.PreviousYear or YearRule.AnalysisOfPreviousYear => assessment.Previous,
            _ => null,
        };
}
