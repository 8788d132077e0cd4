namespace Sujarit.Measures.Reports;

/// <summary>Text that belongs to no field.</summary>
/// <param name="Where">Where it stands in the file, such as <c>line 120</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record Unplaced(string Where, string Text);
