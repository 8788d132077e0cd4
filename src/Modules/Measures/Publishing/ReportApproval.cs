using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Publishing;

/// <summary>The report of a year as it goes up the chain: all its parts, with the memo; who signs is the chain's to say.</summary>
internal sealed class ReportApproval(AppDb db, YearReport reports) : IApprovable
{
    public const string Code = "measures-report";

    // What the report is made of, beside the results; see docs/decisions/0013.
    private static readonly HashSet<string> tables = ["measures_work", "measures_year", "measures_progress"];

    public string Kind => Code;

    public string Title => "รายงานประจำปี";

    public async Task<ApprovableContent?> Now(string subject) =>
        FiscalYear.TryRead(subject, out var year) && year.ToString() == subject && await reports.Of(year) is { } composed ? Of(year, composed) : null;

    // The report is composed with who works at the agency and with what was dismissed of it.
    public async Task<ProofreadContent?> Proofread(string subject, IReadOnlyList<PersonCard> staff)
    {
        if (!FiscalYear.TryRead(subject, out var year) || year.ToString() != subject || await reports.Of(year, forProof: true) is not { } composed)
        {
            return null;
        }

        var mayEdit = db.Visit.May(MeasuresPermission.Edit);
        var sifted = new SiftedDoubts(YearPaper.Of(composed, PaperChoice.Read([], [], null)).Report, composed);
        var told = new ReportDoubts(year, composed, mayEdit);
        return new ProofreadContent(Of(year, composed), [.. sifted.Open.Select(told.Told)])
        {
            Dismissed = [.. sifted.Dismissed.Select(pair => new DismissedDoubt(told.Told(pair.Doubt), pair.Dismissal.Reason, pair.Dismissal.By, pair.Dismissal.At))],
            MayDismiss = mayEdit,
        };
    }

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
