using System.Text;

namespace Sujarit.Disclosure.OldSite;

/// <summary>An element of a page that is open while the page is read: which items it speaks of, and which heading holds for what comes next in it.</summary>
internal sealed class PageSection(string name, bool isMenu, int firstLink, int firstAway)
{
    private const int mostText = 300;
    private readonly StringBuilder text = new();
    private string? only;

    public string Name => name;

    public bool IsMenu => isMenu;

    /// <summary>How many links were read before it.</summary>
    public int FirstLink => firstLink;

    /// <summary>How many links to other pages were read before it.</summary>
    public int FirstAway => firstAway;

    /// <summary>Whether what stands in it belongs together.</summary>
    public bool IsRow => name is "tr" or "li" or "dd" or "p" or "dt" or "figure";

    private bool IsBox => name is "div" or "li" or "section" or "article" or "details" or "dl" or "ul" or "ol" or "fieldset" or "main" or "form";

    /// <summary>The heading that holds for what comes next.</summary>
    public Heading? Above { get; private set; }

    /// <summary>Whether what came before has ended, so that no heading further out holds either.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether it speaks of several items.</summary>
    public bool IsOfSeveral { get; private set; }

    /// <summary>The one item it speaks of; null for none, or several.</summary>
    public string? Only => IsOfSeveral ? null : only;

    public string Text => text.ToString().Trim();

    /// <summary>The rank of a heading of HTML; null for another element.</summary>
    public int? Rank => name is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : name == "summary" ? Heading.Plain - 1 : null;

    /// <summary>Takes a line of its own.</summary>
    public void Take(string line, string? code, bool isOfSeveral, bool isHeading)
    {
        Say(line);
        Count(code, isOfSeveral);
        if (isOfSeveral)
        {
            End();
        }
        else if (code is not null && isHeading)
        {
            (Above, IsOver) = (new Heading(code, line, Rank ?? Heading.Plain), false);
        }
    }

    /// <summary>Takes an element that ended within it.</summary>
    /// <param name="child">The element.</param>
    /// <param name="hasLinks">Whether it leads to other pages.</param>
    public void Take(PageSection child, bool hasLinks)
    {
        Say(child.Text);
        if (child.IsOfSeveral)
        {
            // A list of items has ended: what follows is something else.
            End();
        }
        else if (child.Only is { } code)
        {
            // A box or list item with its own heading and links is whole, and its heading no heading of what follows.
            if (child.Above is { } heading && !(hasLinks && child.IsBox))
            {
                (Above, IsOver) = (child.Rank is { } rank ? heading with { Rank = rank } : heading, false);
            }
            else if (Above?.Code != code)
            {
                End();
            }
        }
        else if (child.Rank is { } rank && child.Text.Length > 0 && (Above is null || rank <= Above.Rank))
        {
            // A heading of something else.
            End();
        }

        Count(child.Only, child.IsOfSeveral);
    }

    private void End() => (Above, IsOver) = (null, true);

    private void Count(string? code, bool isOfSeveral)
    {
        IsOfSeveral |= isOfSeveral || (code is not null && only is not null && code != only);
        only ??= code;
    }

    private void Say(string words)
    {
        if (words.Length > 0 && text.Length < mostText)
        {
            text.Append(words.AsSpan(0, Math.Min(words.Length, mostText - text.Length))).Append(' ');
        }
    }
}
