namespace Sujarit.Documents.Papers.Layouts;

/// <summary>A choice with its layout.</summary>
/// <param name="Choice">What was chosen.</param>
/// <param name="Layout">The agency's own layout; null for the built-in form.</param>
internal sealed record LayoutInUse(LayoutChoice Choice, OwnLayout? Layout);
