using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Publishing;

/// <summary>A version of a year's paper as it was published, kept to tell whether it has changed since. It never changes.</summary>
internal abstract class PublishedOfYear : AgencyRecord
{
    // Told by what the database keeps.
    protected PublishedOfYear()
    {
    }

    protected PublishedOfYear(FiscalYear year, PublishedVersion version) =>
        (Year, Number, At, By, Hash, Address) = (year, version.Number, version.At, version.By, version.Hash, version.Address);

    /// <summary>The year the paper speaks of.</summary>
    public FiscalYear Year { get; private init; }

    /// <summary>The version of the publication, from 1.</summary>
    public int Number { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string By { get; private init; } = "";

    public string Hash { get; private init; } = "";

    /// <summary>Where the version stays, below the root of the site.</summary>
    public string Address { get; private init; } = "";
}
