using Sujarit.Platform.Findings;

namespace Sujarit.Disclosure.Checking;

/// <summary>What a finding of an item is known by: its kind, its element, where it stands and the text it quotes.</summary>
internal sealed record CheckMark(CheckKind Kind, int? Element, string Place, string Seal)
{
    public const int LongestPlace = 500;
    private const int codeLength = 24;

    public static CheckMark Of(CheckFinding finding) =>
        new(finding.Kind, finding.Element, finding.Where.Length <= LongestPlace ? finding.Where : finding.Where[..LongestPlace], DismissedFinding.SealOf(finding.Quote));

    /// <summary>The mark in an address.</summary>
    public string Code => DismissedFinding.Hash($"{Kind} {Element} {Place} {Seal}")[..codeLength];

    public bool IsOf(CheckDismissal dismissal) => (dismissal.Kind, dismissal.Element, dismissal.Place, dismissal.Seal) == (Kind, Element, Place, Seal);
}
