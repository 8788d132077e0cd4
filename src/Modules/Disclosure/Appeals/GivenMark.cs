namespace Sujarit.Disclosure.Appeals;

/// <summary>What the assessors gave and said of an item.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Score">The score; null makes it unknown.</param>
/// <param name="Comment">What they said; null leaves what is noted.</param>
internal sealed record GivenMark(string Item, decimal? Score, string? Comment);
