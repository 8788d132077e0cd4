namespace Sujarit.Assessment.Imports;

/// <summary>A row that could not be used.</summary>
/// <param name="Where">Where it stands in the file.</param>
/// <param name="Text">What stands there, shortened.</param>
/// <param name="Why">Why, in Thai, and what to do.</param>
internal sealed record UnreadRow(string Where, string Text, string Why);
