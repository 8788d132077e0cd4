namespace Sujarit.Platform.Archives;

/// <summary>One thing in an archive: a file as it is, or a table that is written as CSV, XLSX and JSON.</summary>
/// <param name="Name">Its place below the folder of its source, parts set apart by <c>/</c>; made safe by the archive.</param>
public abstract record Archived(string Name);
