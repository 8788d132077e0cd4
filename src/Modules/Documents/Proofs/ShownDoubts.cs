using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Proofs;

/// <summary>The doubts about a document as a page shows them, those that were dismissed apart. They forbid nothing.</summary>
internal sealed class ShownDoubts
{
    /// <summary>How many are shown at once.</summary>
    public const int Most = 50;

    public ShownDoubts(string kind, string subject, ProofreadContent proof, IReadOnlyList<DoubtDismissal> dismissals)
    {
        (Kind, Subject, Address, MayDismiss) = (kind, subject, proof.Content.Address, proof.MayDismiss);
        var sifted = proof.Doubts.Select(doubt => (Doubt: doubt, Kept: dismissals.LastOrDefault(known => known.IsOf(doubt)))).ToList();
        Open = [.. sifted.Where(pair => pair.Kept is null).Select(pair => pair.Doubt)];
        Dismissed = [.. proof.Dismissed, .. sifted.Where(pair => pair.Kept is not null).Select(pair => new DismissedDoubt(pair.Doubt, pair.Kept!.Reason, pair.Kept.By, pair.Kept.At) { Kept = pair.Kept.Id })];
    }

    /// <summary>The kind of document.</summary>
    public string Kind { get; }

    /// <summary>Which document of the kind.</summary>
    public string Subject { get; }

    /// <summary>The page of the document, below the office.</summary>
    public string Address { get; }

    /// <summary>Whether the visitor may say of a doubt that it is none.</summary>
    public bool MayDismiss { get; }

    /// <summary>Those that count.</summary>
    public IReadOnlyList<PaperDoubt> Open { get; }

    /// <summary>Those that somebody has looked at, with the reason.</summary>
    public IReadOnlyList<DismissedDoubt> Dismissed { get; }

    /// <summary>The approval on whose page they are shown; null for another page.</summary>
    public Guid? Approval { get; private set; }

    /// <summary>The same on the page of an approval, which dismissing one leads back to.</summary>
    public ShownDoubts On(Guid approval)
    {
        Approval = approval;
        return this;
    }

    /// <summary>Whether they are shown on the page of the document itself, where that is another module's.</summary>
    public bool IsOnDocument { get; private set; }

    /// <summary>The same on the page of the document itself, which dismissing one leads back to.</summary>
    public ShownDoubts OnDocument()
    {
        IsOnDocument = true;
        return this;
    }

    /// <summary>Where the page that dismisses a doubt is, below the office.</summary>
    public string DismissAddress(PaperDoubt doubt) => doubt.DismissedAt ?? $"documents/doubts/{Kind}/{Uri.EscapeDataString(Subject)}?mark={doubt.Mark}{(Approval is { } id ? $"&approval={id}" : "")}{(IsOnDocument ? "&ondocument=true" : "")}";
}
