namespace Sujarit.Assessment.Imports;

/// <summary>A row of an uploaded table.</summary>
/// <param name="Where">Where it stands, for people, such as แถว 12.</param>
/// <param name="Cells">Its texts, left to right.</param>
internal sealed record FileRow(string Where, IReadOnlyList<string> Cells);
