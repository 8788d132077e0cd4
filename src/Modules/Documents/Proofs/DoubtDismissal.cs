using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Findings;

namespace Sujarit.Documents.Proofs;

/// <summary>A doubt about a document that somebody says is none. It holds as long as the document says the same there.</summary>
internal sealed class DoubtDismissal : DismissedFinding
{
    public const int LongestPlace = 200;

    private DoubtDismissal()
    {
    }

    /// <summary>The kind of document; see <see cref="IApprovable.Kind"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Which document of the kind.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>What sort of doubt; see <see cref="PaperDoubt.Kind"/>.</summary>
    public string Doubt { get; private init; } = "";

    /// <summary>Says that a doubt is none.</summary>
    /// <exception cref="RuleBrokenException">No reason is given.</exception>
    public static DoubtDismissal Of(string kind, string subject, PaperDoubt doubt, string? reason, string by, DateTimeOffset at) =>
        new() { Kind = kind, Subject = subject, Doubt = doubt.Kind, Place = PlaceOf(doubt.Where, LongestPlace), Seal = SealOf(doubt.Quote), Reason = ReasonOf(reason), By = by, At = at };

    public bool IsOf(PaperDoubt doubt) => IsInForce && WasOf(doubt);

    /// <summary>Whether it was said of this doubt, also where it was taken back since.</summary>
    public bool WasOf(PaperDoubt doubt) => (Doubt, Place, Seal) == (doubt.Kind, PlaceOf(doubt.Where, LongestPlace), SealOf(doubt.Quote));
}
