namespace Sujarit.Disclosure.Tables;

/// <summary>What is probably wrong with a table; nothing is refused for it.</summary>
/// <param name="Row">The row, from 1; null where it is of a whole column or table.</param>
/// <param name="Column">The heading of the column; null where it is of a whole row or table.</param>
/// <param name="Sentence">What is wrong, its place named, and what to do.</param>
internal sealed record Doubt(int? Row, string? Column, string Sentence);
