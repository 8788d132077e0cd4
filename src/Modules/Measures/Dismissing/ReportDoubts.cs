using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Proofreading;

namespace Sujarit.Measures.Dismissing;

/// <summary>The doubts about a year's report as whoever signs it is told them.</summary>
/// <param name="year">The year reported on.</param>
/// <param name="composed">The report with what it is made of.</param>
/// <param name="mayEdit">Whether the visitor may change the report.</param>
internal sealed class ReportDoubts(FiscalYear year, YearReport.Composed composed, bool mayEdit)
{
    /// <summary>Where a doubt is mended, below the office; null for where the visitor may not, and for what only the report as a whole says.</summary>
    public string? AddressOf(Doubt doubt) =>
        doubt.List is { } list && composed.At(list, doubt.Index) is { } work ? $"measures/detail/{work.Id}"
        : doubt.Finding.Where.StartsWith("result", StringComparison.Ordinal) ? "assessment"
        : mayEdit && doubt.Finding.Where.StartsWith("memo", StringComparison.Ordinal) ? $"measures/memo/{year}"
        : null;

    public PaperDoubt Told(MarkedDoubt doubt)
    {
        var finding = doubt.Finding;
        return new PaperDoubt(PaperProofreader.CodeOf(finding.Kind), Words.Of(finding.Kind), doubt.Mark.Place, finding.Quote, finding.Why)
        {
            Place = doubt.Doubt.List is { } list ? Words.Place($"{list}[{doubt.Doubt.Index}]") : Words.Place(finding.Where),
            Address = AddressOf(doubt.Doubt),
            DismissedAt = $"measures/dismiss/{year}?mark={doubt.Mark.Code}",
        };
    }
}
