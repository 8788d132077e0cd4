using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Plans;

/// <summary>A version of a year's plan as it was published, kept to tell whether it has changed since. It never changes.</summary>
internal sealed class PublishedPlan : AgencyRecord
{
    private PublishedPlan()
    {
    }

    /// <summary>The year planned for.</summary>
    public FiscalYear Year { get; private init; }

    /// <summary>The version of the publication, from 1.</summary>
    public int Number { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string By { get; private init; } = "";

    public string Hash { get; private init; } = "";

    /// <summary>Where the version stays, below the root of the site.</summary>
    public string Address { get; private init; } = "";

    /// <summary>The fingerprint of the paper: the same plan gives the same.</summary>
    public string Print { get; private init; } = "";

    public static PublishedPlan Of(FiscalYear year, PublishedVersion version, string print) =>
        new() { Year = year, Number = version.Number, At = version.At, By = version.By, Hash = version.Hash, Address = version.Address, Print = print };
}
