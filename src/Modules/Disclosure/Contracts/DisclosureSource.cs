namespace Sujarit.Disclosure.Contracts;

/// <summary>Where an item comes from by itself.</summary>
/// <param name="Title">What the office calls the page, in Thai.</param>
/// <param name="Address">The page, below <c>/{agency}/office</c>.</param>
public sealed record DisclosureSource(string Title, string Address);
