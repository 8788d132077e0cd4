using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;

namespace Sujarit.Disclosure.Appeals;

/// <summary>An item as the assessors and our own check see it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Full">The most an item can score.</param>
/// <param name="Score">What the assessors gave; null where nobody knows.</param>
/// <param name="Points">What the item is worth of the total, in points; null where not known.</param>
/// <param name="Mark">What they said of it; null where nothing is noted.</param>
/// <param name="Contention">What the agency holds against it, in force or taken back; null for nothing.</param>
/// <param name="Findings">What our check finds now.</param>
/// <param name="Shown">What the public could read in the time that was assessed, the earliest first.</param>
/// <param name="Newest">The number of the newest version of all; 0 for none.</param>
internal sealed record AppealRow(
    Item Item, decimal Full, decimal? Score, decimal? Points, Mark? Mark, Contention? Contention, IReadOnlyList<CheckFinding> Findings, IReadOnlyList<ShownInTime> Shown, int Newest)
{
    /// <summary>Whether points were taken.</summary>
    public bool IsLost => Score < Full;

    /// <summary>What could be won by contesting, in points of the total; 0 where nothing was lost or the worth is not known.</summary>
    public decimal ToWin => IsLost && Full > 0 ? (Points ?? 0) * (Full - Score!.Value) / Full : 0;

    /// <summary>The contention, where it holds.</summary>
    public Contention? InForce => Contention is { IsInForce: true } contention ? contention : null;

    /// <summary>Whether what stood there at the end of the assessed time is no longer what stands there.</summary>
    public bool IsChangedSince => Shown.Count > 0 && Shown[^1].Number != Newest;

    public AppealKind Kind =>
        Score is null ? AppealKind.NotMarked
        : !IsLost ? Findings.Count > 0 ? AppealKind.Overlooked : AppealKind.Agreed
        : Shown.Count == 0 || (Findings.Count > 0 && !IsChangedSince) ? AppealKind.Lacking
        : IsChangedSince ? AppealKind.ChangedSince
        : AppealKind.Contestable;

    public AppealDecision Decision =>
        InForce is not null ? AppealDecision.Contested
        : !IsLost ? AppealDecision.NotNeeded
        : Mark?.AcceptedAt is not null ? AppealDecision.Accepted
        : AppealDecision.Open;
}
