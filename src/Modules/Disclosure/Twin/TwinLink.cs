namespace Sujarit.Disclosure.Twin;

/// <summary>A link that leads somewhere on this site.</summary>
/// <param name="Address">What it leads to, where that may be in the copy; null for what only the live site has.</param>
/// <param name="Live">Path, query and fragment as the live site takes them.</param>
/// <param name="Fragment">The place within the page, with its mark; empty for none.</param>
internal sealed record TwinLink(TwinAddress? Address, string Live, string Fragment)
{
    /// <summary>Whether its address can be read as the words of a path at all.</summary>
    public bool IsReadable { get; init; } = true;
}
