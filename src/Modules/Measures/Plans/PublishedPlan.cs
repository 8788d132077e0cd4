using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Publishing;

namespace Sujarit.Measures.Plans;

/// <summary>A plan of a year as it was published.</summary>
internal sealed class PublishedPlan : PublishedOfYear
{
    private PublishedPlan()
    {
    }

    private PublishedPlan(FiscalYear year, PublishedVersion version)
        : base(year, version)
    {
    }

    /// <summary>The fingerprint of the paper: the same plan gives the same.</summary>
    public string Print { get; private init; } = "";

    public static PublishedPlan Of(FiscalYear year, PublishedVersion version, string print) => new(year, version) { Print = print };
}
