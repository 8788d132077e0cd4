namespace Sujarit.Disclosure.OldSite;

/// <summary>Which item a link probably answers.</summary>
/// <param name="Code">The item's code; null where nothing tells.</param>
/// <param name="Sureness">How sure that is.</param>
/// <param name="Reason">What tells it, in Thai.</param>
internal sealed record ItemGuess(string? Code, LinkSureness Sureness, string Reason);
