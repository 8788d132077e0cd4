using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Archives;

/// <summary>The office's own papers dated in the year, with their register; cancelled ones too.</summary>
internal sealed class PapersArchive(AppDb db, RowTables tables, PaperDesk desk, FileShelf shelf) : IArchiveSource
{
    public string Folder => "เอกสารราชการ";

    public string About => "ทะเบียนเอกสารที่ออกเลขในปี รวมฉบับที่ยกเลิก ชุดเลขของปีปฏิทินที่คาบเกี่ยว ร่างที่เริ่มในปีและยังไม่ออกเลข เอกสารทุกฉบับเป็นไฟล์ Word และรูปแบบเอกสารของหน่วยงานที่มีถึงสิ้นปี";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (first, last) = (year.FirstDay, year.LastDay);
        var papers = db.Set<Paper>().Where(paper => paper.IssuedOn >= first && paper.IssuedOn <= last);
        var found = await papers.AsNoTracking().OrderBy(paper => paper.IssuedOn).ThenBy(paper => paper.Id).ToListAsync(cancel);
        var (begin, end) = (ThaiClock.Begin(first), ThaiClock.Begin(last.AddDays(1)));
        var layouts = db.Set<OwnLayout>().Where(layout => layout.UploadedAt < end);
        var files = await db.Set<StoredFile>().AsNoTracking().Where(file => layouts.Any(layout => layout.FileId == file.Id)).OrderBy(file => file.KeptAt).ThenBy(file => file.Id).ToListAsync(cancel);
        var calendar = new[] { NumberSeries.YearOf(first), NumberSeries.YearOf(last) };
        return
        [
            tables.Whole("ทะเบียน", papers.OrderBy(paper => paper.IssuedOn).ThenBy(paper => paper.Id), nameof(Paper.Frozen), nameof(Paper.Fields)),
            tables.Whole("ชุดเลข", db.Set<NumberSeries>().Where(series => calendar.Contains(series.Year)).OrderBy(series => series.Year).ThenBy(series => series.Kind).ThenBy(series => series.Id)),
            tables.Whole("วิธีออกเลข", db.Set<NumberRule>().OrderBy(rule => rule.Kind)),
            tables.Whole("รหัสหนังสือ", db.Set<OfficeCode>().OrderBy(code => code.Code).ThenBy(code => code.Id)),
            tables.Whole("ร่างที่ยังไม่ออกเลข", db.Set<Paper>().Where(paper => paper.IssuedOn == null && paper.BegunAt >= begin && paper.BegunAt < end).OrderBy(paper => paper.BegunAt).ThenBy(paper => paper.Id)),
            tables.Whole("รูปแบบ", layouts.OrderBy(layout => layout.UploadedAt).ThenBy(layout => layout.Id)),
            .. found.Select((paper, at) => new ArchivedFile($"เอกสาร/{at + 1:000} {paper.Title}.docx", (to, stop) => Print(paper.Id, to, stop))),
            .. files.Select((file, at) => shelf.Archived(file, $"รูปแบบ/{at + 1:000} {file.Name}")),
        ];
    }

    private async Task Print(Guid id, Stream to, CancellationToken cancel)
    {
        try
        {
            var card = await desk.Of(id) ?? throw new FileNotFoundException("The paper is gone.");
            await to.WriteAsync(card.Word, cancel);
        }
        catch (RuleBrokenException lost)
        {
            throw new FileNotFoundException(lost.Message, lost);
        }
    }
}
