namespace Sujarit.Documents.Contracts;

/// <summary>A paper that stands in a register of the agency.</summary>
/// <param name="Title">What it is, with its number where it has one.</param>
/// <param name="Address">Where it stands, below <c>/{agency}/office</c>.</param>
/// <param name="On">The day it was issued or sent.</param>
public sealed record RegisteredPaper(string Title, string Address, DateOnly On);
