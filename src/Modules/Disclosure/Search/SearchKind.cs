namespace Sujarit.Disclosure.Search;

/// <summary>What a text that is searched is of.</summary>
internal enum SearchKind
{
    /// <summary>The page of an item, in its newest version.</summary>
    Page,

    /// <summary>A file of an item's newest version.</summary>
    File,

    /// <summary>A post of the agency's news.</summary>
    Post,
}
