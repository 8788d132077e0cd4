using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Which layout papers of a kind are printed with from now on.</summary>
internal sealed class LayoutChoice : AgencyRecord
{
    private LayoutChoice()
    {
    }

    public PaperKind Kind { get; private init; }

    /// <summary>The agency's own layout; null for the built-in form.</summary>
    public Guid? LayoutId { get; private set; }

    public string ChosenBy { get; private set; } = "";

    public DateTimeOffset ChosenAt { get; private set; }

    public static LayoutChoice Of(PaperKind kind) => new() { Kind = kind };

    public void Become(Guid? layout, PaperHand hand) => (LayoutId, ChosenBy, ChosenAt) = (layout, hand.Name, hand.At);
}
