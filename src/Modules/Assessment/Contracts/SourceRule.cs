namespace Sujarit.Assessment.Contracts;

/// <summary>The module that makes the item ready tells whether a part of it is whole.</summary>
/// <param name="Part">The part, in a word the module knows.</param>
public sealed record SourceRule(string Part) : CheckRule;
