using Sujarit.Platform.Findings;

namespace Sujarit.Documents.Contracts;

/// <summary>Something about a document that is probably wrong: a doubt, never a correction.</summary>
/// <param name="Kind">What sort of mistake, such as <c>foreign-agency</c>; see docs/proofreading.md.</param>
/// <param name="Called">The same in Thai.</param>
/// <param name="Where">Where it stands, by what it is known by for good; empty where only the document as a whole says it.</param>
/// <param name="Quote">The text as it stands; empty where something is missing.</param>
/// <param name="Why">What is wrong and what to do, in Thai.</param>
public sealed record PaperDoubt(string Kind, string Called, string Where, string Quote, string Why)
{
    /// <summary>Where it stands, in Thai; empty where only the document as a whole says it.</summary>
    public string Place { get; init; } = "";

    /// <summary>Where it is mended, below <c>/{agency}/office</c>; null for the page of the document.</summary>
    public string? Address { get; init; }

    /// <summary>Where somebody says that it is none, below <c>/{agency}/office</c>; null for the page that all documents share.</summary>
    public string? DismissedAt { get; init; }

    /// <summary>What it is known by in an address.</summary>
    internal string Mark => DismissedFinding.CodeOf($"{Kind} {Where} {DismissedFinding.SealOf(Quote)}");
}
