namespace Sujarit.Disclosure.OldSite;

/// <summary>A link as it was read from a page, with the codes that stand around it.</summary>
internal sealed class ReadLink
{
    /// <summary>Where it leads, as it is written.</summary>
    public required string Href { get; init; }

    /// <summary>Whether it stands in a menu, at the head or at the foot of the page.</summary>
    public bool IsInMenu { get; init; }

    /// <summary>Its text; that of its picture where it has none.</summary>
    public string Text { get; set; } = "";

    /// <summary>The row, list item or paragraph it stands in; empty where that says no more than the link.</summary>
    public string Near { get; set; } = "";

    /// <summary>The code in its own text.</summary>
    public string? Own { get; set; }

    /// <summary>Whether its own text speaks of several items.</summary>
    public bool IsOfSeveral { get; set; }

    /// <summary>The code on its line.</summary>
    public string? Line { get; set; }

    /// <summary>The code in its row.</summary>
    public string? Row { get; set; }

    /// <summary>The heading above that names an item, and the code it names.</summary>
    public Heading? Above { get; set; }
}
