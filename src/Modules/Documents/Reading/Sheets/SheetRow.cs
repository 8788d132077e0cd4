namespace Sujarit.Documents.Reading.Sheets;

/// <summary>A row of a sheet that holds something: its number and its filled cells by column, both counted from 1.</summary>
internal sealed record SheetRow(int Number, SortedList<int, string> Cells);
