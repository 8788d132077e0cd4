using Sujarit.Platform.Findings;

namespace Sujarit.Disclosure.Checking;

/// <summary>What a finding of an item is known by: its kind, its element, where it stands and the text it quotes.</summary>
internal sealed record CheckMark(CheckKind Kind, int? Element, string Place, string Seal)
{
    public const int LongestPlace = 500;

    public static CheckMark Of(CheckFinding finding) =>
        new(finding.Kind, finding.Element, DismissedFinding.PlaceOf(finding.Where, LongestPlace), DismissedFinding.SealOf(finding.Quote));

    /// <summary>The mark in an address.</summary>
    public string Code => DismissedFinding.CodeOf($"{Kind} {Element} {Place} {Seal}");

    public bool IsOf(CheckDismissal dismissal) => (dismissal.Kind, dismissal.Element, dismissal.Place, dismissal.Seal) == (Kind, Element, Place, Seal);
}
