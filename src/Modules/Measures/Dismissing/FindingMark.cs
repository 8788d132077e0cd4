using Sujarit.Measures.Filing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Findings;

namespace Sujarit.Measures.Dismissing;

/// <summary>What a finding is known by, also after works were moved: its kind, its place and the text it quotes.</summary>
internal sealed record FindingMark(FindingKind Kind, string Place, string Seal)
{
    public const int LongestPlace = 200;

    public static FindingMark Of(Doubt doubt, YearReport.Composed composed)
    {
        var where = doubt.Finding.Where;
        var place = doubt.List is { } list && composed.At(list, doubt.Index) is { } work ? $"{work.Id:N}{where[(where.IndexOf(']', StringComparison.Ordinal) + 1)..]}" : where;
        return new FindingMark(doubt.Finding.Kind, DismissedFinding.PlaceOf(place, LongestPlace), DismissedFinding.SealOf(doubt.Finding.Quote));
    }

    /// <summary>The mark in an address.</summary>
    public string Code => DismissedFinding.CodeOf($"{Kind} {Place} {Seal}");

    public bool IsOf(Dismissal dismissal) => (dismissal.Kind, dismissal.Place, dismissal.Seal) == (Kind, Place, Seal);
}
