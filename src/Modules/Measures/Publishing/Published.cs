using System.Text.Json;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Publishing;

/// <summary>A report of a year as it was published, kept to tell what has changed since. It never changes.</summary>
internal sealed class Published : AgencyRecord
{
    private Published()
    {
    }

    /// <summary>The year reported on.</summary>
    public FiscalYear Year { get; private init; }

    /// <summary>The version of the publication, from 1.</summary>
    public int Number { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string By { get; private init; } = "";

    public string Hash { get; private init; } = "";

    /// <summary>Where the version stays, below the root of the site.</summary>
    public string Address { get; private init; } = "";

    /// <summary>The report as JSON.</summary>
    public string Content { get; private init; } = "";

    public static Published Of(FiscalYear year, PublishedVersion version, Report report) =>
        new()
        {
            Year = year,
            Number = version.Number,
            At = version.At,
            By = version.By,
            Hash = version.Hash,
            Address = version.Address,
            Content = JsonSerializer.Serialize(report, AnswerJson.Options),
        };

    /// <summary>The report that was published.</summary>
    public static Report Read(string content) => JsonSerializer.Deserialize<Report>(content, AnswerJson.Options)!;
}
