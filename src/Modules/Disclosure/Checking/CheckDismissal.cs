using Sujarit.Kernel;
using Sujarit.Platform.Findings;

namespace Sujarit.Disclosure.Checking;

/// <summary>Something found of an item that somebody says needs no mending. It comes back by itself when what it quotes, or where it stands, changes.</summary>
internal sealed class CheckDismissal : DismissedFinding
{
    private CheckDismissal()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    /// <summary>The element it is of, from 1; null for the item as a whole.</summary>
    public int? Element { get; private init; }

    public CheckKind Kind { get; private init; }

    /// <summary>Says that a finding needs no mending.</summary>
    /// <exception cref="RuleBrokenException">No reason is given.</exception>
    public static CheckDismissal Of(FiscalYear assessment, string item, CheckMark mark, string? reason, string by, DateTimeOffset at) =>
        new() { Assessment = assessment, Item = item, Element = mark.Element, Kind = mark.Kind, Place = mark.Place, Seal = mark.Seal, Reason = ReasonOf(reason), By = by, At = at };
}
