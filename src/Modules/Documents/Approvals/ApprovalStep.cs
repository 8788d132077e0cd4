using Sujarit.Kernel.Thai;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>One step of a document's way up: a position, who holds it, and the signature once it is given.</summary>
internal sealed class ApprovalStep : AgencyRecord
{
    private ApprovalStep()
    {
    }

    public Guid ApprovalId { get; private init; }

    /// <summary>Its place, from 0.</summary>
    public int Order { get; private init; }

    /// <summary>The position as the chain calls it.</summary>
    public string Position { get; private init; } = "";

    /// <summary>Who holds the position; null where nobody does.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Whether the document names who signs: the position says as what, and is nobody's own.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>Whom the document named when it was proposed; null where it names nobody, or nobody knows any more because the step was handed on before this was kept.</summary>
    public Guid? NamedId { get; private init; }

    public string? PersonName { get; private set; }

    /// <summary>Why it was handed on to who holds it now; null where it never was.</summary>
    public string? HandedOnWhy { get; private set; }

    public string? Opinion { get; private set; }

    /// <summary>When it was signed; null while it is not.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>The day that is printed under the name.</summary>
    public DateOnly? SignedOn { get; private set; }

    public Guid? SignerId { get; private set; }

    public string? SignerName { get; private set; }

    /// <summary>The signer's own position.</summary>
    public string? SignerPosition { get; private set; }

    public SigningWay? Way { get; private set; }

    /// <summary>The picture or the scan.</summary>
    public Guid? FileId { get; private set; }

    /// <summary>In which way the signer acts for the position; null where it is the signer's own.</summary>
    public ActingKind? Acting { get; private set; }

    /// <summary>The order by which the signer acts.</summary>
    public string? ActingOrder { get; private set; }

    /// <summary>SHA-256 of what was signed.</summary>
    public string? Hash { get; private set; }

    /// <summary>What was unusual and confirmed by the signer.</summary>
    public string? Remark { get; private set; }

    /// <summary>Who recorded a signature given on paper.</summary>
    public string? RecordedBy { get; private set; }

    public bool IsSigned => SignedAt is not null;

    public static ApprovalStep At(Guid approval, int order, ChainStep step, string? holder, bool isNamed) =>
        new() { IsNamed = isNamed, NamedId = isNamed ? step.PersonId : null, ApprovalId = approval, Order = order, Position = step.Position, PersonId = step.PersonId, PersonName = holder };

    /// <summary>The order by which the person may sign in the holder's place on a day; null for none.</summary>
    public ActingCard? OrderOf(SigningHand hand, DateOnly day) => OrdersOf(hand).FirstOrDefault(order => order.CountsOn(day));

    /// <summary>The orders by which the person acts or acted for this position.</summary>
    public IEnumerable<ActingCard> OrdersOf(SigningHand hand) =>
        hand.Orders.Where(order => PersonId is { } holder ? order.HolderId == holder : order.HolderId is null && ThaiText.Fold(order.Position) == ThaiText.Fold(Position));

    /// <summary>Why the holder cannot sign; null where nothing is in the way.</summary>
    /// <param name="holder">What is known of the holder; null where nobody of the agency is.</param>
    public string? ObstacleOf(Signatory? holder) =>
        PersonId is null ? "ตำแหน่งว่าง"
        : holder is not { HasLeft: false } ? "พ้นจากหน่วยงานแล้ว"
        : holder.CanSignIn ? null
        : "ไม่มีบัญชีเข้าสู่ระบบ";

    /// <summary>Why the step may be handed on: its holder cannot sign, or has another position by now; null where it may not.</summary>
    /// <param name="holder">What is known of the holder; null where nobody of the agency is.</param>
    public string? WhyHandOn(Signatory? holder) =>
        IsSigned ? null : ObstacleOf(holder) ?? (IsHeldBy(holder!.Position) ? null : $"ปัจจุบันดำรงตำแหน่ง{holder.Position ?? "อื่น"}");

    // Chains call positions shortly (ปลัด), people have them in full.
    private bool IsHeldBy(string? position)
    {
        var (step, own) = (ThaiText.Fold(Position), ThaiText.Fold(position ?? ""));
        return Order == 0 || IsNamed || (own.Length > 0 && (own.StartsWith(step, StringComparison.Ordinal) || step.StartsWith(own, StringComparison.Ordinal)));
    }

    internal void HandOn(Guid person, string name, string why) => (PersonId, PersonName, HandedOnWhy) = (person, name, why);

    internal void Sign(SigningHand hand, SigningWord word, ActingCard? order, string hash, string? remark)
    {
        (Opinion, Way, FileId, RecordedBy) = (word.Opinion, word.Way, word.FileId, word.RecordedBy);
        (SignedAt, SignedOn) = (hand.At, word.On ?? hand.Today);
        (SignerId, SignerName, SignerPosition) = (hand.PersonId, hand.Name, hand.Position);
        (Acting, ActingOrder) = (order?.Kind, order?.Number);
        (Hash, Remark) = (hash, remark);
    }

    internal void Clear()
    {
        (Opinion, Way, FileId, RecordedBy) = (null, null, null, null);
        (SignedAt, SignedOn) = (null, null);
        (SignerId, SignerName, SignerPosition) = (null, null, null);
        (Acting, ActingOrder) = (null, null);
        (Hash, Remark) = (null, null);
    }
}
