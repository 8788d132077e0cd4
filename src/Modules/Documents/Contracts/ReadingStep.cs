namespace Sujarit.Documents.Contracts;

/// <summary>How far reading a file has come: a count of what there is, never a guess.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Done">How many are read.</param>
/// <param name="All">How many there are, known before the first is read.</param>
public sealed record ReadingStep(ReadingUnit Unit, int Done, int All);
