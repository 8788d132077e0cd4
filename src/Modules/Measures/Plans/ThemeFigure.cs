namespace Sujarit.Measures.Plans;

/// <summary>A score of last year's result that belongs to a theme.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">As papers name it, with Arabic digits.</param>
/// <param name="Score">0–100.</param>
/// <param name="Points">Points of the total that full marks would add; null where they are told by what it is made of.</param>
internal sealed record ThemeFigure(string Code, string Name, decimal Score, decimal? Points);
