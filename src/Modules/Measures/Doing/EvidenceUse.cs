using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Doing;

/// <summary>A piece of evidence bears out a work, or one thing that was told of it.</summary>
internal sealed class EvidenceUse : AgencyRecord
{
    private EvidenceUse()
    {
    }

    public Guid EvidenceId { get; private init; }

    public Guid WorkId { get; private init; }

    /// <summary>What was told that it bears out; null where it stands for the work as a whole.</summary>
    public Guid? ProgressId { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    public string By { get; private init; } = "";

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    public Evidence Piece { get; private init; } = null!;

    public Work? Work { get; private init; }

    public Progress? Progress { get; private init; }

    /// <summary>Whether it counts: neither ended, nor of a piece that was removed.</summary>
    public bool IsInForce => EndedAt is null && !Piece.IsRemoved;

    internal static EvidenceUse Of(Evidence piece, Guid work, Guid? progress, Hand hand) =>
        new() { EvidenceId = piece.Id, Piece = piece, WorkId = work, ProgressId = progress, AddedAt = hand.At, By = hand.Name };

    /// <summary>It bears this out no longer; the piece itself stays.</summary>
    /// <exception cref="RuleBrokenException">It ended before.</exception>
    public void End(Hand hand) =>
        (EndedAt, EndedBy) = EndedAt is null ? (hand.At, hand.Name) : throw new RuleBrokenException("หลักฐานนี้นำออกจากรายการแล้ว");

    /// <summary>It bears this out again.</summary>
    internal void Resume() => (EndedAt, EndedBy) = (null, null);
}
