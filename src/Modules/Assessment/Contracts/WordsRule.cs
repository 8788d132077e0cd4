namespace Sujarit.Assessment.Contracts;

/// <summary>The text says one of several words.</summary>
/// <param name="Name">What is looked for, as people are told.</param>
/// <param name="Any">The words, one of which is enough; compared without blanks and punctuation.</param>
public sealed record WordsRule(string Name, IReadOnlyList<string> Any) : CheckRule
{
    /// <summary>What must not stand right before the words, as รอง before a position; empty for nothing.</summary>
    public IReadOnlyList<string> NotAfter { get; init; } = [];
}
