using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Circulars;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Archives;

/// <summary>The circulars sent in the year, who acknowledged them when, and the files that went with them.</summary>
internal sealed class CircularsArchive(AppDb db, RowTables tables, FileShelf shelf) : IArchiveSource
{
    public string Folder => "หนังสือเวียน";

    public string About => "หนังสือเวียนที่ส่งในปี ทะเบียนรับทราบ และไฟล์แนบ";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (begin, end) = (ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.LastDay.AddDays(1)));
        var circulars = db.Set<Circular>().Where(circular => circular.SentAt >= begin && circular.SentAt < end);
        var receipts = db.Set<Receipt>().Where(receipt => circulars.Any(circular => circular.Id == receipt.CircularId));
        var enclosed = (await circulars.AsNoTracking().Select(circular => circular.Files).ToListAsync(cancel)).SelectMany(files => files).Distinct().ToList();
        var files = await db.Set<StoredFile>().AsNoTracking().Where(file => enclosed.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
        return
        [
            tables.Whole("หนังสือเวียน", circulars.OrderBy(circular => circular.SentAt)),
            tables.Whole("ทะเบียนรับทราบ", receipts.OrderBy(receipt => receipt.CircularId).ThenBy(receipt => receipt.Id)),
            .. files.Select((file, at) => shelf.Archived(file, $"ไฟล์แนบ/{at + 1:000} {file.Name}")),
        ];
    }
}
