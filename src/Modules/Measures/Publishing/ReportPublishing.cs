using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Filing;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Publishing;

/// <summary>Publishes the report of a year where the rulebook asks for it.</summary>
internal sealed class ReportPublishing(AppDb db, YearReport reports, ApprovalDesk approvals, Publications publications, PdfPrinter printer)
{
    /// <summary>Whether a PDF goes with it: where LibreOffice is installed.</summary>
    public bool PrintsPdf => printer.IsReady;

    /// <summary>The assessment and the item that ask for the report on a year.</summary>
    /// <exception cref="RuleBrokenException">No rulebook asks for it.</exception>
    public static (FiscalYear Assessment, Item Item) AskedBy(FiscalYear year) =>
        Rulebooks.BesideProgram.AskingFor(ItemRole.MeasuresReport, year) is { } asked
            ? (asked.Book.Year, asked.Item)
            : throw new RuleBrokenException($"ยังไม่มีหลักเกณฑ์ปีใดขอรายงานของปีงบประมาณ พ.ศ. {year} จึงเผยแพร่ไม่ได้ แต่ดาวน์โหลดรายงานได้ตามปกติ");

    /// <summary>Adds a version of the report to the save under way; the caller saves.</summary>
    /// <param name="year">The year it is about.</param>
    /// <param name="choice">What is printed of it.</param>
    /// <param name="withPdf">Whether a PDF goes with it where the machine prints it.</param>
    /// <param name="cancel">Whether the caller has gone.</param>
    /// <param name="by">In whose name; null for the visitor's.</param>
    /// <exception cref="RuleBrokenException">Nothing is there to be published, no rulebook asks for it, or it is what is published already.</exception>
    public async Task<PublishedVersion> Publish(FiscalYear year, PaperChoice choice, bool withPdf, CancellationToken cancel, string? by = null)
    {
        var (assessment, item) = AskedBy(year);
        var composed = await reports.Of(year) ?? throw new RuleBrokenException("ปีนี้ยังไม่มีมาตรการ จึงยังไม่มีรายงานให้เผยแพร่");
        var standing = await approvals.Of(ReportApproval.Code, year.ToString());
        var isApproved = standing.Admits(ReportApproval.Of(year, composed));
        var paper = YearPaper.Of(composed.Report, composed.Rules, choice, isApproved ? await approvals.Signatures(standing) : null);
        await RefuseTheSame(year, choice, paper, isApproved ? standing.MovedAt : null);
        var files = await PaperFiles.Of(paper.Print, isApproved ? await approvals.Scan(standing) : null, withPdf ? printer : null, cancel);
        var version = await publications.Publish(new PublicationDraft(assessment, item.Code, paper.Page.Title, paper.Page, files) { By = by });
        db.Add(Published.Of(year, version, paper.Report with { Findings = [] }));
        return version;
    }

    /// <summary>Whether publishing would only repeat the newest version. Signed since, or printed in other columns, it is new.</summary>
    /// <param name="newest">The newest version.</param>
    /// <param name="choice">What is to be printed.</param>
    /// <param name="changed">What has changed since that version.</param>
    /// <param name="approvedAt">When all had signed what is to be published; null where they have not.</param>
    public static bool Repeats(PublishedRow newest, PaperChoice choice, IReadOnlyList<string> changed, DateTimeOffset? approvedAt) =>
        !(approvedAt > newest.At) && choice.Columns is null && changed.Count == 0;

    // A PDF carries the time it was made: the same report would look new.
    private async Task RefuseTheSame(FiscalYear year, PaperChoice choice, YearPaper paper, DateTimeOffset? approvedAt)
    {
        var versions = await PublishedRow.Of(db, year);
        if (versions.Count > 0 && Repeats(versions[0], choice, Changes.Between(Published.Read(versions[0].Content), paper.Report), approvedAt))
        {
            throw new RuleBrokenException($"ไม่มีอะไรเปลี่ยนจากฉบับที่ {versions[0].Number} จึงไม่ต้องเผยแพร่ซ้ำ");
        }
    }
}
