using System.Text.Json;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;

namespace Sujarit.Measures.Publishing;

/// <summary>A report of a year as it was published.</summary>
internal sealed class Published : PublishedOfYear
{
    private Published()
    {
    }

    private Published(FiscalYear year, PublishedVersion version)
        : base(year, version)
    {
    }

    /// <summary>The report as JSON.</summary>
    public string Content { get; private init; } = "";

    public static Published Of(FiscalYear year, PublishedVersion version, Report report) => new(year, version) { Content = JsonSerializer.Serialize(report, AnswerJson.Options) };

    /// <summary>The report that was published.</summary>
    public static Report Read(string content) => JsonSerializer.Deserialize<Report>(content, AnswerJson.Options)!;
}
