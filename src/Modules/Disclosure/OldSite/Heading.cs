namespace Sujarit.Disclosure.OldSite;

/// <summary>A line that names the item of what follows.</summary>
/// <param name="Code">The item's code.</param>
/// <param name="Text">The line.</param>
/// <param name="Rank">1 to 6 as headings of HTML are, 7 for another line.</param>
internal sealed record Heading(string Code, string Text, int Rank)
{
    public const int Plain = 7;
}
