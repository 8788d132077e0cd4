namespace Sujarit.Documents.Contracts;

/// <summary>What a document says at a moment, and what is probably wrong with it.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Doubts">What is doubtful; without what its own module keeps as dismissed.</param>
public sealed record ProofreadContent(ApprovableContent Content, IReadOnlyList<PaperDoubt> Doubts)
{
    /// <summary>What its own module keeps as dismissed.</summary>
    public IReadOnlyList<DismissedDoubt> Dismissed { get; init; } = [];

    /// <summary>Whether the visitor may say of a doubt that it is none.</summary>
    public bool MayDismiss { get; init; }
}
