namespace Sujarit.Disclosure.Search;

/// <summary>What somebody searches for.</summary>
/// <param name="Typed">As it was typed, cleaned and cut.</param>
/// <param name="All">The words, folded, each once, none within another, the longest first; every one of them must occur.</param>
/// <param name="IsCut">Whether more was typed than is searched for.</param>
internal sealed record SearchWords(string Typed, IReadOnlyList<string> All, bool IsCut)
{
    /// <summary>The most letters that are searched for.</summary>
    public const int Longest = 200;

    /// <summary>The most words that are searched for: each is looked for in every text of the agency.</summary>
    public const int Most = 10;

    public bool IsEmpty => All.Count == 0;

    public static SearchWords Of(string? typed)
    {
        var whole = SearchFold.Shown(typed ?? "");
        // Half of a letter is none.
        var length = whole.Length > Longest && char.IsHighSurrogate(whole[Longest - 1]) ? Longest - 1 : Math.Min(whole.Length, Longest);
        var cut = whole[..length].TrimEnd();
        var words = SearchFold.Of(cut).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        var needed = words.Where(word => !words.Exists(other => other.Length > word.Length && other.Contains(word, StringComparison.Ordinal))).ToList();
        return new SearchWords(cut, [.. needed.Take(Most).OrderByDescending(word => word.Length)], whole.Length > length || needed.Count > Most);
    }

    /// <summary>Which of the words occur in a folded text, a bit each.</summary>
    public int In(string folded)
    {
        var found = 0;
        for (var at = 0; at < All.Count; at++)
        {
            found |= folded.Contains(All[at], StringComparison.Ordinal) ? 1 << at : 0;
        }

        return found;
    }

    /// <summary>The bits of all words.</summary>
    public int Whole => (1 << All.Count) - 1;
}
