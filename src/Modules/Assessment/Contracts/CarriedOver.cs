using Sujarit.Kernel;

namespace Sujarit.Assessment.Contracts;

/// <summary>What became of one year's codes in the next. Every older code is accounted for, unless the items are not known.</summary>
/// <param name="From">The older year.</param>
/// <param name="To">The newer year.</param>
/// <param name="Indicators">The older indicators in official order.</param>
/// <param name="Items">The older items in official order; null where the items of a year are not known.</param>
/// <param name="NewItems">Items of the newer year that come from none of the older.</param>
public sealed record CarriedOver(
    FiscalYear From,
    FiscalYear To,
    IReadOnlyList<Carry> Indicators,
    IReadOnlyList<Carry>? Items,
    IReadOnlyList<string> NewItems
);
