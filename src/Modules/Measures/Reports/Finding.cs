namespace Sujarit.Measures.Reports;

/// <summary>Something on the paper that is probably wrong.</summary>
/// <param name="Kind">What sort of mistake; one of <see cref="FindingKind"/>.</param>
/// <param name="Where">Where it stands, such as <c>measures[2].steps</c> or <c>line 120</c>.</param>
/// <param name="Quote">The text as it stands.</param>
/// <param name="Why">What is wrong with it and what to do, in Thai.</param>
internal sealed record Finding(FindingKind Kind, string Where, string Quote, string Why);
