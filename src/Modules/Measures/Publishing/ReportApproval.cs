using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Publishing;

/// <summary>The report of a year as it goes up the chain: all its parts, with the memo; who signs is the chain's to say.</summary>
internal sealed class ReportApproval(YearReport reports) : IApprovable
{
    public const string Code = "measures-report";

    // What the report is made of, beside the results; see docs/decisions/0013.
    private static readonly HashSet<string> tables = ["measures_work", "measures_year", "measures_progress"];

    public string Kind => Code;

    public string Title => "รายงานประจำปี";

    public async Task<ApprovableContent?> Now(string subject) =>
        FiscalYear.TryRead(subject, out var year) && year.ToString() == subject && await reports.Of(year) is { } composed ? Of(year, composed) : null;

    /// <summary>What is signed of a report that is composed already.</summary>
    public static ApprovableContent Of(FiscalYear year, YearReport.Composed composed)
    {
        var report = Unsigned(composed.Report);
        var paper = ReportPaper.Print(report, composed.Rules);
        return new ApprovableContent(ThaiDigits.ToArabic(paper.Title), $"measures/report/{year}", CanonicalJson.Of(report), paper, ReportPaper.SignaturesAt(report, paper));
    }

    public IEnumerable<string> Touched(EntityEntry row) => (tables.Contains(row.Table()) ? row.Year() : row.YearOfResult()) is { } year ? [year.ToString()] : [];

    private static Report Unsigned(Report report) => report with { Findings = [], Memo = report.Memo is { } memo ? memo with { Signers = [] } : null };
}
