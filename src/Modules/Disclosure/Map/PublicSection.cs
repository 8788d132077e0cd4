namespace Sujarit.Disclosure.Map;

/// <summary>Addresses that belong together.</summary>
/// <param name="Title">What they are, in the language of the call.</param>
/// <param name="Places">The addresses, in their order.</param>
internal sealed record PublicSection(string Title, IReadOnlyList<PublicPlace> Places)
{
    /// <summary>Below the agency: the page that lists all of them, where there may be more than people read at once.</summary>
    public string? List { get; init; }
}
