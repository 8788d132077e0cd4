using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Pages;

/// <summary>How a paper of a year stands on its way up the chain, as its page shows it.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Content">What it says now.</param>
/// <param name="Called">What the page calls it, such as รายงาน.</param>
internal sealed record PaperStanding(ApprovalStanding Standing, ApprovableContent Content, string Called)
{
    /// <summary>Whether signatures stand under exactly what it says now, and count.</summary>
    public bool Covers => Standing.Covers(Content);

    /// <summary>The signatures in words, where they count; null otherwise.</summary>
    public IReadOnlyList<Block>? Signatures => Covers ? ApprovalDesk.SignaturesInWords(Standing) : null;

    /// <summary>Whether all have signed exactly what it says now.</summary>
    public bool IsApproved => Standing.Approves(Content);

    /// <summary>Whether it was signed and has been changed since.</summary>
    public bool IsVoid => Standing.IsVoidFor(Content);

    /// <summary>Whether the agency publishes only what all have signed, and this is not.</summary>
    public bool WaitsForSignatures => Standing.GoesBeforePublishing && !IsApproved;

    /// <summary>Whether it is on no way up that counts.</summary>
    public bool CanBeProposed => !Standing.IsOpen && (IsVoid || Standing.State != ApprovalState.Approved);
}
