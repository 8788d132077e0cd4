namespace Sujarit.Assessment.Contracts;

/// <summary>Which published tables tell an agency's budget in a few figures. Names are compared as those of a <see cref="ColumnRule"/>.</summary>
/// <param name="Item">The code of the item the tables belong to.</param>
/// <param name="Allotted">What the heading of the amounts planned may hold.</param>
/// <param name="Spent">What the heading of the amounts spent may hold.</param>
public sealed record BudgetRule(string Item, IReadOnlyList<string> Allotted, IReadOnlyList<string> Spent);
