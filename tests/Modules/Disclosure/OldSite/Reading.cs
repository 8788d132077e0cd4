using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.OldSite;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.OldSite;

/// <summary>Reads a page as the office does.</summary>
internal static class Reading
{
    public static Rulebook Book { get; } = Rulebooks.BesideProgram.Of(new FiscalYear(2567));

    public static ItemCodes Codes { get; } = new(Book.Items);

    /// <summary>Items that the program makes ready are answered by no link.</summary>
    public static bool IsMade(Item item) => item.Role is not null;

    public static IReadOnlyList<OldSiteLink> Links(string html, string? address = "https://www.example.go.th/ita/index.php") =>
        OldSiteReading.Links(PageReader.Read(html, Codes), Book, address is null ? null : new Uri(address), IsMade);

    /// <summary>The link whose address ends so.</summary>
    public static OldSiteLink To(this IReadOnlyList<OldSiteLink> links, string end) => links.Single(link => link.Address.EndsWith(end, StringComparison.Ordinal));

    public static (string?, LinkSureness) Guess(this IReadOnlyList<OldSiteLink> links, string end) => (links.To(end).Item, links.To(end).Sureness);

    public static IReadOnlyList<string> Found(this IReadOnlyList<OldSiteLink> links, OldSiteLink link, string? known = null) =>
        new OldSiteReview(links, Book, IsMade, known is null ? new Dictionary<string, IReadOnlySet<string>>() : new Dictionary<string, IReadOnlySet<string>> { [link.Address] = new HashSet<string> { known } }).Of(link);
}
