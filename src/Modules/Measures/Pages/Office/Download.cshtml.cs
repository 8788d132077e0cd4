using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class DownloadPage(AppDb db, YearReport reports, ApprovalDesk approvals, PdfPrinter printer) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<string> Parts { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public List<string> Columns { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public int? Round { get; set; }

    public string Refusal { get; private set; } = "";

    public async Task<IActionResult> OnGet(string? format, CancellationToken cancel)
    {
        Lead("ดาวน์โหลดรายงาน", Year, ("รายงานประจำปี", "/report"), ($"ปี {Year}", $"/report/{Year}"));
        if (await reports.Of(Year) is not { } composed)
        {
            return NotFound();
        }

        var standing = await approvals.Of(ReportApproval.Code, Year.ToString());
        var chain = standing.Covers(ReportApproval.Of(Year, composed)) ? await approvals.Signatures(standing) : null;
        var paper = YearPaper.Of(composed.Report, composed.Rules, PaperChoice.Read(Parts, Columns, Round), chain);
        return await paper.Print.Fetched(this, format, printer, refusal => Refusal = refusal, cancel);
    }
}
