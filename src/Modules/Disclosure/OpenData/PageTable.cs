namespace Sujarit.Disclosure.OpenData;

/// <summary>A table that stands within a published page.</summary>
/// <param name="Number">Its place among the tables of the page, from 1.</param>
/// <param name="Title">Its caption, or the heading above; empty where it has neither.</param>
/// <param name="Columns">The heading of each column, each once.</param>
/// <param name="Rows">The cells as they read, a cell for each column; what spans several stands in each.</param>
internal sealed record PageTable(int Number, string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
