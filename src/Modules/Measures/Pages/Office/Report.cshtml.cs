using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class ReportPage(AppDb db, YearShelf years, YearReport reports, ApprovalDesk approvals, PdfPrinter printer) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<string> Parts { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public List<string> Columns { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public int? Round { get; set; }

    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    public FiscalYear Shown { get; private set; }

    public YearPaper? Paper { get; private set; }

    public string Html { get; private set; } = "";

    public IReadOnlyList<PublishedRow> Versions { get; private set; } = [];

    /// <summary>How the report stands on its way up the chain; null where there is no report.</summary>
    public PaperStanding? Standing { get; private set; }

    public bool MayPropose => db.Visit.May(DocumentsPermission.Propose) && Standing is { CanBeProposed: true };

    public bool PrintsPdf => printer.IsReady;

    /// <summary>What the proofreader found, each with where it is mended; null where only the paper as a whole says it.</summary>
    public IReadOnlyList<(MarkedDoubt Doubt, string? Address)> Findings { get; private set; } = [];

    /// <summary>What was found and is no mistake, as somebody says.</summary>
    public IReadOnlyList<(MarkedDoubt Doubt, Dismissal Dismissal)> Dismissed { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (Year is not { } year)
        {
            Years = await years.Years();
            Lead("รายงานประจำปี", null);
            return Page();
        }

        Shown = year;
        Lead("รายงานประจำปี", year, ("รายงานประจำปี", "/report"));
        if (await reports.Of(year, forProof: true) is not { } composed)
        {
            return Page();
        }

        Standing = new PaperStanding(await approvals.Of(ReportApproval.Code, year.ToString()), ReportApproval.Of(year, composed), "รายงาน");
        Paper = YearPaper.Of(composed, PaperChoice.Read(Parts, Columns, Round), Standing.Signatures);
        var doubts = new SiftedDoubts(Paper.Report, composed);
        var places = new ReportDoubts(year, composed, mayEdit: true);
        Findings = [.. doubts.Open.Select(doubt => (doubt, places.AddressOf(doubt.Doubt) is { } address ? $"/{Office}/{address}" : null))];
        Dismissed = doubts.Dismissed;
        Html = HtmlWriter.Write(Paper.Page);
        Versions = await PublishedRow.Of(db, year);
        return Page();
    }

    /// <summary>The choice as it goes on to downloading and publishing.</summary>
    public string Query => string.Concat(Request.Query.Where(pair => pair.Key is "parts" or "columns" or "round").SelectMany(pair => pair.Value.OfType<string>().Select(value => $"&{pair.Key}={Uri.EscapeDataString(value)}")));

    public static IReadOnlyList<SelectListItem> PartChoices => [.. PaperChoice.AllParts.Select(part => new SelectListItem(part.Title, part.Part.ToString()))];

    public static IReadOnlyList<SelectListItem> ColumnChoices => [.. PaperChoice.AllColumns.Select(column => new SelectListItem(column.Title, column.Column.ToString()))];

    public IReadOnlyList<string> ChosenParts => Parts.Count > 0 ? Parts : [.. PaperChoice.AllParts.Select(part => part.Part.ToString())];

    public IReadOnlyList<string> ChosenColumns =>
        Columns.Count > 0 || Paper is null ? Columns : [.. PaperChoice.AllColumns.Where(column => MeasurePaper.ColumnsFor(Paper.Report).HasFlag(column.Column)).Select(column => column.Column.ToString())];
}
