using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.OldSite;

/// <summary>Makes of a page the links that people look through: where each leads, which item it answers, what it is called.</summary>
internal static class OldSiteReading
{
    // A year further off is part of a name or number.
    private const int nearYears = 10;
    private const int longestWritten = 200;

    /// <summary>The links of a page, in their order.</summary>
    /// <param name="page">What was read.</param>
    /// <param name="book">The rulebook of the assessment.</param>
    /// <param name="address">The address of the page; null where it is not known.</param>
    /// <param name="isMade">Whether another module makes an item ready and publishes it: no link answers it.</param>
    public static IReadOnlyList<OldSiteLink> Links(OldPage page, Rulebook book, Uri? address, Func<Item, bool> isMade)
    {
        var codes = new ItemCodes(book.Items);
        var guesser = new ItemGuesser(book.Items, codes);
        var start = Start(page, address);
        var seen = new HashSet<(string, string?)>();
        return [.. page.Links.Select((link, at) => Of(link, at))];

        OldSiteLink Of(ReadLink link, int at)
        {
            var target = LinkTarget.Of(link.Href, start);
            var guess = guesser.Of(link, target.Address);
            // A menu that names an item by its code leads to it.
            var aside = target.Aside ?? (link.IsInMenu && link.Own is null ? LinkAside.Menu : null);
            var item = guess.Code is { } code ? book.Item(code) : null;
            var isNew = aside is not null || seen.Add((target.Address, guess.Code));
            return new OldSiteLink
            {
                Key = at,
                Address = target.Address,
                Written = target.Address.Length > 0 ? "" : link.Href.Length <= longestWritten ? ThaiText.Clean(link.Href) : ThaiText.Clean(link.Href[..longestWritten]) + "…",
                Text = link.Text,
                Near = link.Near,
                Aside = aside,
                Item = guess.Code,
                Sureness = guess.Sureness,
                Reason = guess.Reason,
                IsChosen = aside is null && isNew && item is not null && !isMade(item),
                Title = LinkTitle.Of(link, codes, item?.Title),
                Year = Year(book.Year, link.Text) ?? Year(book.Year, link.Near),
            };
        }
    }

    /// <summary>The address links start from: what the page says, seen from where it stands.</summary>
    public static Uri? Start(OldPage page, Uri? address)
    {
        var own = address ?? Web(page.SavedFrom);
        return page.Base is { } start && (own is null ? Web(start) : Uri.TryCreate(own, start.Trim(), out var seen) ? seen : null) is { } uri && uri.Scheme is "http" or "https" ? uri : own;
    }

    private static Uri? Web(string? address) => Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static FiscalYear? Year(FiscalYear assessment, string text)
    {
        var years = ThaiDate.FindYears(text).Where(year => !year.IsOfLaw).Select(year => year.BuddhistYear).Where(year => Math.Abs(year - assessment.BuddhistYear) <= nearYears).Distinct().ToList();
        return years.Count == 1 ? new FiscalYear(years[0]) : null;
    }
}
