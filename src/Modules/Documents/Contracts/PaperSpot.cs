namespace Sujarit.Documents.Contracts;

/// <summary>Something a document was typed in.</summary>
/// <param name="Where">What it is known by for good, such as <c>body</c>.</param>
/// <param name="Called">What the page calls it, in Thai.</param>
/// <param name="Address">Where it is changed, below <c>/{agency}/office</c>; null where the visitor may not.</param>
/// <param name="Text">What stands in it.</param>
public sealed record PaperSpot(string Where, string Called, string? Address, string Text);
