using Sujarit.Kernel;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>An address that is to be watched, and why.</summary>
/// <param name="Kind">Whose it is.</param>
/// <param name="Address">As browsers write it, without a place within the page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Assessment">The assessment the items are of.</param>
/// <param name="Items">The codes of the published items that hang on it.</param>
internal sealed record WatchedPlace(WatchKind Kind, string Address, string Title, FiscalYear Assessment, IReadOnlyList<string> Items)
{
    /// <summary>What the items are worth of the total; null where that is not known.</summary>
    public decimal? Points { get; init; }

    /// <summary>What the office added it as; null where it did not.</summary>
    public Guid? AddedId { get; init; }
}
