namespace Sujarit.Platform.Subjects;

/// <summary>A row of an object.</summary>
/// <param name="Table">The table, as the audit names it.</param>
/// <param name="Id">The row.</param>
/// <param name="Name">What it is called within the object; null for the object itself.</param>
/// <param name="MayRestore">Whether the visitor may restore what it said.</param>
public sealed record SubjectRow(string Table, Guid Id, string? Name, bool MayRestore);
