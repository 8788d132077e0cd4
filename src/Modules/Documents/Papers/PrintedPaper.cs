using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Papers;

/// <summary>A paper in its official form, without signatures.</summary>
/// <param name="Document">The form.</param>
/// <param name="SignaturesAt">Before which block the signatures stand.</param>
internal sealed record PrintedPaper(Document Document, int SignaturesAt)
{
    /// <summary>The agency's own layout it is printed with; null for the built-in form.</summary>
    public Guid? LayoutId { get; init; }

    /// <summary>What it puts into the fields of that layout, as they are kept; null for the built-in form.</summary>
    public string? Fields { get; init; }
}
