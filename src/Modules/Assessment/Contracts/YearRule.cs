namespace Sujarit.Assessment.Contracts;

/// <summary>Which year's content an item asks for, seen from the assessment year T.</summary>
public enum YearRule
{
    /// <summary>What is in force when it is looked at, whatever its year.</summary>
    Current,

    /// <summary>Of fiscal year T.</summary>
    AssessmentYear,

    /// <summary>Of fiscal year T−1.</summary>
    PreviousYear,

    /// <summary>A plan whose time covers fiscal year T.</summary>
    CoversAssessmentYear,

    /// <summary>An analysis of the results of T−1 that plans for T.</summary>
    AnalysisOfPreviousYear,
}
