using Sujarit.Documents.Approvals;
using Sujarit.Documents.Proofs;

namespace Sujarit.Documents.Pages;

/// <summary>What a page on an approval begins with.</summary>
/// <param name="Approval">The approval.</param>
/// <param name="Kept">The picture of a signature the visitor keeps; null for none.</param>
/// <param name="Ground">What has to be known before the document is proofread.</param>
internal sealed record FoundApproval(Approval Approval, Guid? Kept, DoubtGround Ground);
