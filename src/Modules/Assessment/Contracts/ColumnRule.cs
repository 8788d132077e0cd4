namespace Sujarit.Assessment.Contracts;

/// <summary>A table has such a column, and no cell of it is empty.</summary>
/// <param name="Names">What its heading may hold, the first being what people are told; compared without blanks and punctuation; one that begins with ^ stands at its beginning.</param>
/// <param name="Holds">What its cells are.</param>
public sealed record ColumnRule(IReadOnlyList<string> Names, CheckedCell Holds) : CheckRule;
