using System.Collections.Concurrent;

namespace Sujarit.Disclosure.OpenData;

/// <summary>
/// What the tables of published versions are called. A version never changes, so its page is taken apart once and not at each visit. Whoever alters the
/// stored page gets what its tables were called before; the tables themselves are read from the page each time.
/// </summary>
internal sealed class VersionTables
{
    // Every item of some hundred agencies, a few titles each; what is asked for again is read again.
    private const int mostKept = 20_000;

    // A page of so many tables is rare, and would take the place of many.
    private const int mostTitles = 50;

    private readonly ConcurrentDictionary<string, IReadOnlyList<TableTitle>> kept = new(StringComparer.Ordinal);

    /// <summary>The tables of a version that are offered as files, in their order.</summary>
    public IReadOnlyList<TableTitle> Of(PublicationVersion version)
    {
        if (kept.TryGetValue(version.Hash, out var known))
        {
            return known;
        }

        var titles = PageTables.Titles(version.Html);
        if (titles.Count > mostTitles)
        {
            return titles;
        }

        if (kept.Count >= mostKept)
        {
            kept.Clear();
        }

        return kept[version.Hash] = titles;
    }
}
