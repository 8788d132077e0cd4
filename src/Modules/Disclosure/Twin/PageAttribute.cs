namespace Sujarit.Disclosure.Twin;

/// <summary>An attribute of a tag, and where its value stands in the page.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">As it is meant: what HTML writes otherwise is put back.</param>
/// <param name="Start">Where the value begins, behind its quote.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PageAttribute(string Name, string Value, int Start, int End);
