namespace Sujarit.Assessment.Imports;

/// <summary>A score as a file gives it.</summary>
/// <param name="Code">The code it was understood as.</param>
/// <param name="Value">The score.</param>
/// <param name="Where">Where it stands in the file.</param>
internal sealed record ImportedFigure(string Code, decimal Value, string Where);
