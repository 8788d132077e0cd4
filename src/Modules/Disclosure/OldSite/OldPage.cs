namespace Sujarit.Disclosure.OldSite;

/// <summary>What was read from a page.</summary>
/// <param name="Links">Its links, in their order.</param>
/// <param name="LeftOut">How many more there are than are read.</param>
/// <param name="Base">What the page says its links start from; null where it says nothing.</param>
/// <param name="SavedFrom">Where the browser that saved it says it came from; null where it does not.</param>
internal sealed record OldPage(IReadOnlyList<ReadLink> Links, int LeftOut, string? Base, string? SavedFrom);
