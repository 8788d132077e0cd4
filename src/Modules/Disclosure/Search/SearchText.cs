using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

/// <summary>What there is to find in one public thing, as it stands now: a page, or a file of it. It follows from what is public and is made anew with it.</summary>
internal sealed class SearchText : AgencyRecord
{
    /// <summary>The most characters that are kept of a text.</summary>
    public const int Longest = 200_000;

    /// <summary>Counts the ways texts have been folded; one folded in an earlier way is made anew when the site opens.</summary>
    public const int CurrentForm = 1;

    private SearchText()
    {
    }

    public SearchKind Kind { get; private init; }

    /// <summary>The id of the publication or post; the texts of one thing are found together.</summary>
    public Guid Thing { get; private init; }

    /// <summary>Its place among the texts of its kind of the thing, from 0.</summary>
    public int Place { get; private init; }

    /// <summary>Its address below the agency's public pages, such as <c>/ita/2567/o1</c>.</summary>
    public string Path { get; private init; } = "";

    /// <summary>What it is called, as it is shown.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The code of its item; empty for what belongs to none.</summary>
    public string Item { get; private init; } = "";

    public FiscalYear Year { get; private init; }

    /// <summary>When it went before the public, or will: before that it is not found.</summary>
    public DateTimeOffset At { get; private init; }

    public int Form { get; private init; } = CurrentForm;

    /// <summary>The text as it is shown.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The same, folded.</summary>
    public string Folded { get; private init; } = "";

    /// <summary>Writes a text down.</summary>
    /// <param name="kind">What it is of.</param>
    /// <param name="thing">The publication or post.</param>
    /// <param name="place">Its place among those of its kind.</param>
    /// <param name="path">Below the agency's public pages.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="item">The code of its item, or nothing.</param>
    /// <param name="year">Its year.</param>
    /// <param name="at">When it went before the public.</param>
    /// <param name="text">All it says; what is too long is cut.</param>
    public static SearchText Of(SearchKind kind, Guid thing, int place, string path, string title, string item, FiscalYear year, DateTimeOffset at, string text)
    {
        var shown = SearchFold.Shown(text.Length > Longest ? text[..Longest] : text);
        return new SearchText { Kind = kind, Thing = thing, Place = place, Path = path, Title = SearchFold.Shown(title), Item = item, Year = year, At = at, Text = shown, Folded = SearchFold.Of(shown) };
    }
}
