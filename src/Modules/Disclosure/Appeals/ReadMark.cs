namespace Sujarit.Disclosure.Appeals;

/// <summary>A row of a table of marks as it was understood.</summary>
/// <param name="Row">Its number, its heading not counted.</param>
/// <param name="Given">What it says; null where it cannot be taken over.</param>
/// <param name="Quote">What stands in it.</param>
/// <param name="Doubt">Why it cannot be taken over, or what to look at again; null for nothing.</param>
internal sealed record ReadMark(int Row, GivenMark? Given, string Quote, string? Doubt);
