namespace Sujarit.Documents.Reading.Text;

/// <summary>One row of a table in a text file; a cell that was broken over lines holds more than one piece.</summary>
internal sealed record GridRow(int Line, List<List<ReadOnlyMemory<char>>> Cells);
