using Microsoft.AspNetCore.Mvc;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Publish)]
internal sealed class PublishPage(AppDb db, YearReport reports, ApprovalDesk approvals, ReportPublishing publishing) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<string> Parts { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public List<string> Columns { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public int? Round { get; set; }

    public YearPaper? Paper { get; private set; }

    /// <summary>How many findings are open.</summary>
    public int Doubtful { get; private set; }

    public FiscalYear Assessment { get; private set; }

    public Item? Item { get; private set; }

    /// <summary>Why it cannot be published; null where it can.</summary>
    public string? Obstacle { get; private set; }

    public IReadOnlyList<PublishedRow> Versions { get; private set; } = [];

    /// <summary>What has changed since the last version; null where there is none.</summary>
    public IReadOnlyList<string>? Changed { get; private set; }

    /// <summary>Whether it would only repeat the newest version.</summary>
    public bool Repeats => Changed is not null && ReportPublishing.Repeats(Versions[0], Choice, Changed, Standing is { IsApproved: true } ? Standing.Standing.MovedAt : null);

    /// <summary>How the report stands on its way up the chain; null where there is no report.</summary>
    public PaperStanding? Standing { get; private set; }

    public bool PrintsPdf => publishing.PrintsPdf;

    /// <summary>Where the report is read by everybody, below the root of the site.</summary>
    public string PublicAddress => $"{db.Visit.Agency!.Code}/ita/{Assessment}/{Item?.Code.ToLowerInvariant()}";

    private PaperChoice Choice => PaperChoice.Read(Parts, Columns, Round);

    public async Task OnGet() => await Load();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var version = await publishing.Publish(Year, Choice, withPdf: true, cancel);
        await db.SaveChangesAsync(cancel);
        return Go($"/report/{Year}", $"เผยแพร่ฉบับที่ {version.Number} แล้ว ประชาชนอ่านได้ทันที");
    }

    public async Task Load()
    {
        Lead("เผยแพร่รายงาน", Year, ("รายงานประจำปี", "/report"), ($"ปี {Year}", $"/report/{Year}"));
        try
        {
            (Assessment, Item) = ReportPublishing.AskedBy(Year);
        }
        catch (RuleBrokenException nobody)
        {
            Obstacle = nobody.Message;
            return;
        }

        if (await reports.Of(Year, forProof: true) is not { } composed)
        {
            Obstacle = "ปีนี้ยังไม่มีมาตรการ จึงยังไม่มีรายงานให้เผยแพร่";
            return;
        }

        Paper = YearPaper.Of(composed, Choice);
        Standing = new PaperStanding(await approvals.Of(ReportApproval.Code, Year.ToString()), ReportApproval.Of(Year, composed), "รายงาน");
        Doubtful = new SiftedDoubts(Paper.Report, composed).Open.Count;
        Versions = await PublishedRow.Of(db, Year);
        Changed = Versions.Count == 0 ? null : Changes.Between(Published.Read(Versions[0].Content), Paper.Report);
    }
}
