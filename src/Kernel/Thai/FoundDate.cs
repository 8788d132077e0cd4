namespace Sujarit.Kernel.Thai;

/// <summary>A date found in running text.</summary>
/// <param name="Start">Where it begins in the text, counted in characters from zero.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Span">The days it means.</param>
/// <param name="Quote">The date as it stands there.</param>
public readonly record struct FoundDate(int Start, int Length, ThaiDateSpan Span, string Quote);
