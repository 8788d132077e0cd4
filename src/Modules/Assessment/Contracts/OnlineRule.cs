namespace Sujarit.Assessment.Contracts;

/// <summary>It leads to a channel on the web.</summary>
/// <param name="ApartFrom">The code of an item whose channels it must not share; null for none.</param>
public sealed record OnlineRule(string? ApartFrom) : CheckRule;
