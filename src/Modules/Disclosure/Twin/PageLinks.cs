namespace Sujarit.Disclosure.Twin;

/// <summary>What a page leads to, and what it is drawn with.</summary>
internal static class PageLinks
{
    private static readonly Dictionary<string, string[]> places = new()
    {
        ["a"] = ["href"],
        ["area"] = ["href"],
        ["link"] = ["href"],
        ["image"] = ["href", "xlink:href"],
        ["img"] = ["src"],
        ["script"] = ["src"],
        ["source"] = ["src"],
        ["track"] = ["src"],
        ["iframe"] = ["src"],
        ["embed"] = ["src"],
        ["audio"] = ["src"],
        ["video"] = ["src", "poster"],
        ["object"] = ["data"],
    };

    /// <summary>The attributes of a tag that lead somewhere.</summary>
    public static IEnumerable<PageAttribute> Of(PageTag tag) =>
        !tag.IsEnd && places.TryGetValue(tag.Name, out var names) ? names.Select(name => tag[name]).OfType<PageAttribute>() : [];

    /// <summary>What a style sheet is drawn with.</summary>
    public static IEnumerable<string> OfSheet(string css)
    {
        const string open = "url(";
        for (var at = css.IndexOf(open, StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf(open, at + open.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = css.IndexOf(')', at);
            if (end < 0)
            {
                yield break;
            }

            var address = css[(at + open.Length)..end].Trim().Trim('"', '\'');
            if (!address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                yield return address;
            }
        }
    }
}
