namespace Sujarit.Assessment.Contracts;

/// <summary>What the public looks for on an agency's site; the rulebooks say which items belong to each, so that no code names an item.</summary>
public static class ItemTopic
{
    /// <summary>What the agency is, and who leads it.</summary>
    public const string About = "about";

    /// <summary>How to reach it and to ask.</summary>
    public const string Contact = "contact";

    /// <summary>What it tells of.</summary>
    public const string News = "news";

    /// <summary>Plans, reports and the budget.</summary>
    public const string Plans = "plans";

    /// <summary>Every topic, in the order the site shows them.</summary>
    public static IReadOnlyList<string> All { get; } = [About, Contact, News, Plans, "services", "procurement", "people", "complaints", "integrity"];
}
