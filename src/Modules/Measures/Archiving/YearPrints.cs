using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Archiving;

/// <summary>The report on the year and its plan, on paper: Word always, PDF where the machine prints it.</summary>
internal sealed class YearPrints(AppDb db, YearReport reports, YearPlanning planning, YearShelf years, ApprovalDesk approvals, PdfPrinter printer)
{
    private const string folder = "เอกสาร";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year)
    {
        List<Archived> prints = [];
        if (await reports.Of(year) is { } composed)
        {
            var standing = await approvals.Of(ReportApproval.Code, year.ToString());
            var chain = standing.Covers(ReportApproval.Of(year, composed)) ? await approvals.Signatures(standing) : null;
            var report = YearPaper.Of(composed.Report, composed.Rules, PaperChoice.Read([], [], null), chain);
            prints.AddRange(Both(report.Print));
        }

        if (years.CanHold(year) && await planning.Of(year) is { IsBegun: true } plan)
        {
            var standing = await approvals.Of(PlanApproval.Code, year.ToString());
            var chain = standing.Covers(PlanApproval.Of(plan, db.Visit.Agency)) ? await approvals.Signatures(standing) : null;
            prints.AddRange(Both(PlanPaper.Files(plan, db.Visit.Agency, chain)));
        }

        return prints;
    }

    private IEnumerable<Archived> Both(PrintedPaper paper)
    {
        yield return new ArchivedFile($"{folder}/{paper.Name}.docx", async (to, cancel) => await to.WriteAsync(paper.Docx(), cancel));
        if (printer.IsReady)
        {
            yield return new ArchivedFile($"{folder}/{paper.Name}.pdf", async (to, cancel) => await to.WriteAsync(await paper.Pdf(printer, cancel), cancel));
        }
    }
}
