using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Archives;

/// <summary>What went up the chain: documents of the year, and those begun in it, with the paper as it was frozen and the scans of signatures.</summary>
internal sealed class DocumentsArchive(AppDb db, RowTables tables, FileShelf shelf, IEnumerable<IApprovable> approvables) : IArchiveSource
{
    public string Folder => "เสนอลงนาม";

    public string About => "เอกสารของปีที่เสนอตามสายงาน ขั้น ผู้ลงนามและความเห็น ทุกการกระทำ สายงานที่ใช้ในวันที่ทำแฟ้ม เอกสารตามที่ลงนามไว้ (Word) และไฟล์ที่สแกน";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (subject, begins, begin, end) = (year.ToString(), $"{year}-", ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.LastDay.AddDays(1)));
        var approvals = db.Set<Approval>().Where(approval => approval.Subject == subject || approval.Subject.StartsWith(begins) || (approval.BegunAt >= begin && approval.BegunAt < end));
        var steps = db.Set<ApprovalStep>().Where(step => approvals.Any(approval => approval.Id == step.ApprovalId));
        var papers = await approvals.AsNoTracking().Where(approval => approval.Paper != null).OrderBy(approval => approval.BegunAt).Select(approval => new { approval.Id, approval.Title }).ToListAsync(cancel);
        var scans = await db.Set<StoredFile>().AsNoTracking().Where(file => file.OwnerId == null && steps.Any(step => step.FileId == file.Id && step.Way == SigningWay.Scan)).OrderBy(file => file.Id).ToListAsync(cancel);
        return
        [
            tables.Whole("เรื่อง", approvals.OrderBy(approval => approval.BegunAt), nameof(Approval.Content), nameof(Approval.Paper)),
            tables.Whole("ขั้น", steps.OrderBy(step => step.ApprovalId).ThenBy(step => step.Order)),
            tables.Whole("สายงาน", db.Set<Chain>().OrderBy(chain => chain.Kind)),
            .. papers.Select((paper, at) => Paper(paper.Id, $"เอกสาร/{at + 1:000} {paper.Title}.docx")),
            .. scans.Select((file, at) => shelf.Archived(file, $"สแกน/{at + 1:000} {file.Name}")),
        ];
    }

    private ArchivedFile Paper(Guid id, string name) =>
        new(name, async (to, cancel) =>
        {
            var approval = await db.Set<Approval>().AsNoTracking().Include(known => known.Steps).SingleAsync(known => known.Id == id, cancel);
            var paper = ChainPaper.Print(PaperJson.Read(approval.Paper!), approval.SignaturesAt, ChainPaper.Of(approval, await new SignaturePictures(db, shelf).Of(approval)));
            await to.WriteAsync(new PrintedPaper(name, paper) { Lettering = approvables.FirstOrDefault(kind => kind.Kind == approval.Kind)?.Lettering }.Docx(), cancel);
        });
}
