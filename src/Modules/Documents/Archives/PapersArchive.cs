using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Archives;

/// <summary>The office's own papers dated in the year, with their register; cancelled ones too.</summary>
internal sealed class PapersArchive(AppDb db, RowTables tables, PaperDesk desk) : IArchiveSource
{
    public string Folder => "เอกสารราชการ";

    public string About => "ทะเบียนเอกสารที่ออกเลขในปี รวมฉบับที่ยกเลิก และเอกสารทุกฉบับเป็นไฟล์ Word";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (first, last) = (year.FirstDay, year.LastDay);
        var papers = db.Set<Paper>().Where(paper => paper.IssuedOn >= first && paper.IssuedOn <= last);
        var found = await papers.AsNoTracking().OrderBy(paper => paper.IssuedOn).ThenBy(paper => paper.Id).ToListAsync(cancel);
        return
        [
            tables.Whole("ทะเบียน", papers.OrderBy(paper => paper.IssuedOn).ThenBy(paper => paper.Id), nameof(Paper.Frozen)),
            .. found.Select((paper, at) => new ArchivedFile($"เอกสาร/{at + 1:000} {paper.Title}.docx", (to, stop) => Print(paper.Id, to, stop))),
        ];
    }

    private async Task Print(Guid id, Stream to, CancellationToken cancel)
    {
        var card = await desk.Of(id) ?? throw new FileNotFoundException("The paper is gone.");
        using var docx = new MemoryStream();
        new DocxWriter(Lettering.AsLargeAsThSarabun).Write(card.Document, docx);
        docx.Position = 0;
        await docx.CopyToAsync(to, cancel);
    }
}
