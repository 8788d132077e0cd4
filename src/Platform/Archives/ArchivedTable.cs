namespace Sujarit.Platform.Archives;

/// <summary>Rows of equal length under a heading.</summary>
/// <param name="Name">Its place, without an ending.</param>
/// <param name="Columns">The heading.</param>
/// <param name="Rows">Reads the rows.</param>
public sealed record ArchivedTable(string Name, IReadOnlyList<ArchivedColumn> Columns, Func<CancellationToken, Task<IReadOnlyList<IReadOnlyList<object?>>>> Rows) : Archived(Name);
