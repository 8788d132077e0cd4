using Sujarit.Documents.Approvals;
using Sujarit.Kernel;

namespace Sujarit.Documents.Contracts;

/// <summary>How the newest way up of a document stands.</summary>
public sealed class ApprovalStanding
{
    internal ApprovalStanding(Approval? approval, bool goesBeforePublishing)
    {
        Approval = approval;
        GoesBeforePublishing = goesBeforePublishing;
    }

    internal Approval? Approval { get; }

    /// <summary>Whether documents of this kind are published only once all have signed.</summary>
    public bool GoesBeforePublishing { get; }

    /// <summary>The approval; null where the document was never proposed.</summary>
    public Guid? Id => Approval?.Id;

    /// <summary>Its state as it is kept; null where the document was never proposed.</summary>
    public ApprovalState? State => Approval?.State;

    /// <summary>The state in Thai; null where the document was never proposed.</summary>
    public string? Words => Approval is null ? null : ApprovalWords.Of(Approval.State);

    /// <summary>How many have signed, and how many there are to sign.</summary>
    public (int Signed, int Steps) Count => (Approval?.Steps.Count(step => step.IsSigned) ?? 0, Approval?.Steps.Count ?? 0);

    /// <summary>Whether somebody has still to sign.</summary>
    public bool IsOpen => Approval is { IsOpen: true };

    /// <summary>The position that is to sign; null where none is.</summary>
    public string? WaitsFor => Approval?.Waiting?.Position;

    /// <summary>When it was last acted upon; null where the document was never proposed.</summary>
    public DateTimeOffset? MovedAt => Approval?.MovedAt;

    /// <summary>Whether signatures stand under exactly this content and count.</summary>
    public bool Covers(ApprovableContent content) => Approval is { IsLive: true, HasSignatures: true } && Approval.Covers(content);

    /// <summary>Whether all have signed exactly this content.</summary>
    public bool Approves(ApprovableContent content) => State == ApprovalState.Approved && Covers(content);

    /// <summary>Whether this content is published as all have signed it.</summary>
    /// <exception cref="RuleBrokenException">They have not, and the agency publishes only what all have signed.</exception>
    public bool Admits(ApprovableContent content) =>
        Approves(content) || (GoesBeforePublishing ? throw new RuleBrokenException("หน่วยงานกำหนดให้ลงนามครบก่อนเผยแพร่ ฉบับนี้ยังลงนามไม่ครบ โปรดเสนอตามสายงานก่อน") : false);

    /// <summary>Whether signatures were given and no longer count, because the document was changed.</summary>
    public bool IsVoidFor(ApprovableContent? content) => Approval is { HasSignatures: true } && (State == ApprovalState.Void || !Approval.Covers(content));
}
