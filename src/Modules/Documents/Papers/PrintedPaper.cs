using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Papers;

/// <summary>A paper in its official form, without signatures.</summary>
/// <param name="Document">The form.</param>
/// <param name="SignaturesAt">Before which block the signatures stand.</param>
internal sealed record PrintedPaper(Document Document, int SignaturesAt);
