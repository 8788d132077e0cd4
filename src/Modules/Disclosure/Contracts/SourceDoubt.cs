namespace Sujarit.Disclosure.Contracts;

/// <summary>What is missing in an item that another module makes ready.</summary>
/// <param name="Part">The part of it, as the rules of the check call it.</param>
/// <param name="Where">Where in it, in Thai; empty for all of it.</param>
/// <param name="Why">What is missing, in Thai.</param>
public sealed record SourceDoubt(string Part, string Where, string Why)
{
    /// <summary>The analysis by themes.</summary>
    public const string Analysis = "analysis";

    /// <summary>How what was analysed is carried out.</summary>
    public const string Implementation = "implementation";

    /// <summary>What stands in the agency's way.</summary>
    public const string Limits = "limits";

    /// <summary>The measures that were carried out.</summary>
    public const string Measures = "measures";

    /// <summary>What was done for each.</summary>
    public const string Summary = "summary";

    /// <summary>What came of each.</summary>
    public const string Outcomes = "outcomes";
}
