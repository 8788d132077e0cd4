using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.News;

/// <summary>The posts the public saw in a year, with their pictures and files.</summary>
internal sealed class NewsArchive(AppDb db, RowTables tables, FileShelf shelf) : IArchiveSource
{
    public string Folder => "ข่าวประชาสัมพันธ์";

    public string About => "ข่าว กิจกรรม และประกาศที่เผยแพร่ในปีนั้น รวมทั้งที่นำออกแล้ว พร้อมภาพและไฟล์";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (first, end) = (ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.Next.FirstDay));
        var posts = db.Set<NewsPost>().Where(post => post.ShownAt >= first && post.ShownAt < end);
        var files = db.Set<NewsFile>().Where(file => posts.Any(post => post.Id == file.PostId));
        var names = await files.AsNoTracking().OrderBy(file => file.PostId).ThenBy(file => file.InAlbum).ThenBy(file => file.Place).Select(file => new { file.PostId, file.FileId, file.Name }).ToListAsync(cancel);
        var kept = await db.Set<StoredFile>().AsNoTracking().Where(file => files.Any(taken => taken.FileId == file.Id)).ToDictionaryAsync(file => file.Id, cancel);
        return
        [
            tables.Whole("ข่าว", posts.OrderBy(post => post.ShownAt).ThenBy(post => post.Id)),
            tables.Whole("ภาพและไฟล์", files.OrderBy(file => file.PostId).ThenBy(file => file.InAlbum).ThenBy(file => file.Place)),
            .. names.Where(file => kept.ContainsKey(file.FileId)).Select(file => shelf.Archived(kept[file.FileId], $"ไฟล์ของข่าว/{file.PostId:N}/{file.Name}")),
        ];
    }
}
