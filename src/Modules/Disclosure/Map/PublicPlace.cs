namespace Sujarit.Disclosure.Map;

/// <summary>An address of the agency that everybody may open.</summary>
/// <param name="Path">Below the agency, such as <c>/ita/2567</c>; empty for the home page.</param>
/// <param name="Title">What it is called: the chrome in the language of the call, what the agency wrote in Thai.</param>
/// <param name="ChangedAt">When what it shows changed last, as far as known.</param>
internal sealed record PublicPlace(string Path, string Title, DateTimeOffset? ChangedAt)
{
    /// <summary>Whether its title is the agency's own, in Thai.</summary>
    public bool IsContent { get; init; }

    /// <summary>Whether it may be listed by search engines.</summary>
    public bool IsIndexed { get; init; } = true;
}
