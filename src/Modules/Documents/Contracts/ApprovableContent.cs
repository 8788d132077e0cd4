using Sujarit.Documents.Approvals;

namespace Sujarit.Documents.Contracts;

/// <summary>What a document says at a moment.</summary>
/// <param name="Title">What it is called, in Thai.</param>
/// <param name="Address">Its page, below <c>/{agency}/office</c>.</param>
/// <param name="Canonical">
/// Everything it says, in one form: the same content gives the same text, whatever day it is and whichever database keeps it. Its hash is what
/// a signature covers.
/// </param>
/// <param name="Paper">The document as it is printed, without signatures.</param>
/// <param name="SignaturesAt">Before which block of the paper the signatures stand; the number of blocks for its end.</param>
public sealed record ApprovableContent(string Title, string Address, string Canonical, Document Paper, int SignaturesAt)
{
    /// <summary>Who signs it where the document itself names them, in their order; null where the agency's chain does.</summary>
    internal IReadOnlyList<ChainStep>? Signers { get; init; }
}
