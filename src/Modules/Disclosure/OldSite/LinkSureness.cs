namespace Sujarit.Disclosure.OldSite;

/// <summary>How sure it is which item a link answers. Later members are less sure.</summary>
internal enum LinkSureness
{
    /// <summary>The code stands in the link, beside it or in its row.</summary>
    Sure,

    /// <summary>The code stands in a heading above or in the address, or the words are those of the item.</summary>
    Likely,

    /// <summary>Nothing tells.</summary>
    None,
}
