using System.Globalization;
using Sujarit.Disclosure.Search;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Twin;

/// <summary>What belongs to the copy of an agency's site: the agency's public pages and what all pages are drawn with.</summary>
/// <param name="agency">The agency; at a host of its own its pages stand at the root.</param>
/// <param name="origin">As what host its pages are read.</param>
/// <param name="isKnown">Whether people reach the live site there.</param>
internal sealed class TwinScope(AgencyCard agency, Uri origin, bool isKnown)
{
    private const string assets = "assets";
    private const string page = "page";

    // Needs somebody who answers, or tells of this moment: it leads to the live site.
    private static readonly string[] answered = [SearchLimit.Path[1..], "office", "status", "status.json"];

    // Issued at the moment it is asked for.
    private static readonly string[] issued = [Sealing.Certificate.Word, Sealing.Certificate.Word + ".json", Sealing.Certificate.Word + ".pdf"];
    private const int wordsOfIssued = 4;

    // Of the interface for programs the files can be written out; the rest has to be asked.
    private const string asked = "api";

    public AgencyCard Agency => agency;

    /// <summary>As what host the pages are read.</summary>
    public Uri Origin => origin;

    /// <summary>The live site; null where nobody has said where it is reached.</summary>
    public string? Live => isKnown ? origin.GetLeftPart(UriPartial.Authority) : null;

    /// <summary>Whether the pages stand at the root of a host of the agency's own.</summary>
    public bool IsOwnHost => agency.Host is not null;

    /// <summary>Where the agency's addresses begin; empty at the root.</summary>
    public string Root => IsOwnHost ? "" : "/" + agency.Code;

    /// <summary>What the folder of the copy is called among others.</summary>
    public string Name => agency.Host ?? agency.Code;

    /// <summary>An address below the agency in a language.</summary>
    public TwinAddress Below(Language language, string path) =>
        TwinAddress.Of($"{Root}{(language == Language.Thai ? "" : "/" + language.Code)}{path}" is { Length: > 0 } address ? address : "/");

    /// <summary>Where a link leads on this site; null for one that leads elsewhere, or stays on its page.</summary>
    /// <param name="href">As it stands in the page.</param>
    /// <param name="on">The page it stands on.</param>
    public TwinLink? Of(string href, TwinAddress on)
    {
        if (href.Length == 0 || href[0] == '#' || !Uri.TryCreate(new Uri(origin, on.Live), href, out var to) || !to.IsAbsoluteUri || to.Scheme != origin.Scheme || to.Authority != origin.Authority)
        {
            return null;
        }

        var words = TwinPath.Words(to.AbsolutePath);
        return new TwinLink(words is not null && IsWithin(words) ? new TwinAddress(words, PageOf(to.Query)) : null, to.PathAndQuery + to.Fragment, to.Fragment) { IsReadable = words is not null };
    }

    /// <summary>Whether an address is the agency's and can be a file.</summary>
    public bool IsWithin(IReadOnlyList<string> words)
    {
        if (words.Count > 0 && words[0] == assets)
        {
            return true;
        }

        // Pages published before the agency had its own host name their files by the long address.
        var isLong = words.Count > 0 && words[0] == agency.Code;
        if (!isLong && !IsOwnHost)
        {
            return false;
        }

        var below = words.Skip(isLong ? 1 : 0).ToList();
        var first = below.Count > 0 && Language.OfAddress(below[0]) is not null ? 1 : 0;
        return below.Count <= first || !(answered.Contains(below[first], StringComparer.OrdinalIgnoreCase) || (below.Count == first + wordsOfIssued && issued.Contains(below[^1], StringComparer.Ordinal)) || (below[first] == asked && !below[^1].Contains('.', StringComparison.Ordinal)));
    }

    /// <summary>The language a page is in, by its address.</summary>
    public Language LanguageOf(TwinAddress address)
    {
        var at = address.Words.Count > 0 && address.Words[0] == agency.Code ? 1 : 0;
        return address.Words.Count > at && Language.OfAddress(address.Words[at]) is { } language ? language : Language.Thai;
    }

    // Of the query only the number of the page says what is shown.
    private static int PageOf(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            var parts = pair.Split('=', 2);
            if (parts is [page, var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }
        }

        return 1;
    }
}
