namespace Sujarit.Disclosure.Sealing;

/// <summary>What is not as it was sealed.</summary>
/// <param name="Where">The version, such as <c>2567/O12/versions/3</c>, or the entry of the log.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Why">In a Thai sentence.</param>
internal sealed record SealProblem(string Where, SealProblemKind Kind, string Why);
