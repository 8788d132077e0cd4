namespace Sujarit.Measures.Doing;

/// <summary>What is said of a piece of evidence.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="On">The day of what it shows; null where not known.</param>
/// <param name="Place">Where that was.</param>
/// <param name="People">Who was there.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record EvidenceWords(string? Caption, DateOnly? On, string? Place, string? People, EvidenceSource Source);
