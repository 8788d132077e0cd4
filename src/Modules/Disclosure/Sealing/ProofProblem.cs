namespace Sujarit.Disclosure.Sealing;

/// <summary>What of a proof does not hold.</summary>
/// <param name="Where">The part of the file.</param>
/// <param name="Why">In a Thai sentence.</param>
internal sealed record ProofProblem(string Where, string Why);
