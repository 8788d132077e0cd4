using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Contracts;

/// <summary>A module whose own work answers an item and is published from there; registered scoped, as <see cref="IDisclosureSource"/>.</summary>
public interface IDisclosureSource
{
    /// <summary>Where the item is made ready and published; null for an item it has nothing to do with.</summary>
    /// <param name="assessment">The assessment year whose rulebook asks.</param>
    /// <param name="item">What is asked.</param>
    DisclosureSource? Behind(FiscalYear assessment, Item item);

    /// <summary>What is missing in it as it stands, so that the check can tell.</summary>
    /// <param name="assessment">The assessment year whose rulebook asks.</param>
    /// <param name="item">An item it makes ready.</param>
    Task<IReadOnlyList<SourceDoubt>> Doubts(FiscalYear assessment, Item item);
}
