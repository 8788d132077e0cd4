using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Proofs;

/// <summary>What has to be known before a document is proofread.</summary>
/// <param name="Staff">Who works at the agency.</param>
/// <param name="Dismissals">What was said to be no mistake of it, and holds.</param>
internal sealed record DoubtGround(IReadOnlyList<PersonCard> Staff, IReadOnlyList<DoubtDismissal> Dismissals)
{
    public static DoubtGround None { get; } = new([], []);
}
