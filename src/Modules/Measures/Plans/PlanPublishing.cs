using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Plans;

/// <summary>Publishes the plan of a year where the rulebook asks for the measures.</summary>
internal sealed class PlanPublishing(AppDb db, YearPlanning planning, ApprovalDesk approvals, Publications publications, PdfPrinter printer)
{
    /// <summary>Whether a PDF goes with it: where LibreOffice is installed.</summary>
    public bool PrintsPdf => printer.IsReady;

    /// <summary>The item of the year's own assessment that asks for its measures; null where no rulebook says so.</summary>
    public static Item? AskedBy(FiscalYear year)
    {
        var shelf = Rulebooks.BesideProgram;
        if (year < shelf.Years[0] || year > shelf.Years[^1].Next)
        {
            return null;
        }

        // A rulebook that does not know which year its item asks for still has the item: it plans for its own year.
        var item = shelf.Of(year).ItemOf(ItemRole.MeasuresPlan);
        return item is null || item.Year is null or YearRule.AnalysisOfPreviousYear or YearRule.AssessmentYear or YearRule.Current ? item : null;
    }

    /// <summary>The versions of a year's plan, newest first. One query.</summary>
    public async Task<IReadOnlyList<PublishedPlan>> Versions(FiscalYear year) =>
        await db.Set<PublishedPlan>().AsNoTracking().Where(published => published.Year == year).OrderByDescending(published => published.Number).ToListAsync();

    /// <summary>The newest version of a year's plan; null where none is published. One query.</summary>
    public Task<PublishedPlan?> Newest(FiscalYear year) =>
        db.Set<PublishedPlan>().AsNoTracking().Where(published => published.Year == year).OrderByDescending(published => published.Number).FirstOrDefaultAsync();

    /// <summary>Adds a version of the plan to the save under way; the caller saves.</summary>
    /// <param name="year">The year planned for.</param>
    /// <param name="withPdf">Whether a PDF goes with it where the machine prints it.</param>
    /// <param name="cancel">Whether the caller has gone.</param>
    /// <param name="by">In whose name; null for the visitor's.</param>
    /// <exception cref="RuleBrokenException">There is no plan, no rulebook asks for it, or it is what is published already.</exception>
    public async Task<PublishedVersion> Publish(FiscalYear year, bool withPdf, CancellationToken cancel, string? by = null)
    {
        var item = AskedBy(year) ?? throw new RuleBrokenException($"ยังไม่มีหลักเกณฑ์ปีใดขอมาตรการของปีงบประมาณ พ.ศ. {year} จึงเผยแพร่ไม่ได้ แต่ดาวน์โหลดแผนได้ตามปกติ");
        var plan = await planning.Of(year);
        if (!plan.IsBegun)
        {
            throw new RuleBrokenException("ปีนี้ยังไม่มีแผน โปรดเขียนผลการวิเคราะห์และเลือกมาตรการก่อน");
        }

        var standing = await approvals.Of(PlanApproval.Code, year.ToString());
        var isApproved = standing.Admits(PlanApproval.Of(plan, db.Visit.Agency));
        var print = Fingerprint(PlanPaper.Print(plan, db.Visit.Agency, isApproved ? ApprovalDesk.SignaturesInWords(standing) : null));
        // A PDF carries the time it was made: the same plan would look new.
        if (await Newest(year) is { } last && last.Print == print)
        {
            throw new RuleBrokenException($"ไม่มีอะไรเปลี่ยนจากฉบับที่ {last.Number} จึงไม่ต้องเผยแพร่ซ้ำ");
        }

        var paper = PlanPaper.Files(plan, db.Visit.Agency, isApproved ? await approvals.Signatures(standing) : null);
        var files = await PaperFiles.Of(paper, isApproved ? await approvals.Scan(standing) : null, withPdf ? printer : null, cancel);
        var version = await publications.Publish(new PublicationDraft(year, item.Code, paper.Page.Title, paper.Page, files) { By = by });
        db.Add(PublishedPlan.Of(year, version, print));
        return version;
    }

    /// <summary>The fingerprint of what a paper says: that of its page, which is the same for the same plan and the same signatures in words.</summary>
    public static string Fingerprint(Document paper) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HtmlWriter.Write(paper))));

    /// <summary>A version as the lists of versions show it.</summary>
    public static PublishedRow Row(PublishedPlan version) => new(version.Number, version.At, version.By, version.Hash, version.Address, "");
}
