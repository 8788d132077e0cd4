namespace Sujarit.Disclosure.Tables;

/// <summary>A table as it was read, with what was done to make it one.</summary>
/// <param name="Table">The table; its own <see cref="DataTable.Doubts"/> say what is probably wrong with it.</param>
/// <param name="Notices">What was left out, put in or renamed, in the order of the file.</param>
internal sealed record TableReading(DataTable Table, IReadOnlyList<string> Notices);
