namespace Sujarit.Platform.Subjects;

/// <summary>An object people work on.</summary>
/// <param name="Title">What it is called, in Thai.</param>
/// <param name="Address">Its page, below <c>/{agency}/office</c>.</param>
/// <param name="Rows">The rows it is kept in: its own first, then those it owns.</param>
public sealed record Subject(string Title, string Address, IReadOnlyList<SubjectRow> Rows);
