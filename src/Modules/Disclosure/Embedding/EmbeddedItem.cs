using Sujarit.Assessment.Contracts;

namespace Sujarit.Disclosure.Embedding;

/// <summary>An item as other sites show it.</summary>
/// <param name="Item">What the rulebook asks.</param>
/// <param name="Published">Its newest version; null where nothing is published.</param>
internal sealed record EmbeddedItem(Item Item, EmbeddedVersion? Published)
{
    /// <summary>What it is called: as it was published, else as the rulebook calls it.</summary>
    public string Title => Published?.Title ?? $"{Item.Code} {Item.Title}";
}
