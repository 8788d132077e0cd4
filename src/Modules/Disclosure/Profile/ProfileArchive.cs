using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Profile;

/// <summary>What the agency says of itself on its site as it stands now, whichever year is asked for.</summary>
internal sealed class ProfileArchive(AppDb db, RowTables tables, FileShelf shelf) : IArchiveSource
{
    public string Folder => "ข้อมูลในเว็บไซต์";

    public string About => "ข้อมูลหน่วยงาน ผู้บริหารพร้อมรูปถ่าย และช่องทางติดต่อที่แสดงในเว็บไซต์ ณ วันที่จัดทำแฟ้ม";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var executives = db.Set<Executive>();
        var photos = await db.Set<StoredFile>().AsNoTracking().Where(file => executives.Any(executive => executive.PhotoId == file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
        return
        [
            tables.Whole("ข้อมูลหน่วยงาน", db.Set<SiteProfile>()),
            tables.Whole("ผู้บริหาร", executives.OrderBy(executive => executive.Order).ThenBy(executive => executive.Id)),
            tables.Whole("ช่องทางติดต่อ", db.Set<Channel>().OrderBy(channel => channel.Order).ThenBy(channel => channel.Id)),
            .. photos.Select(file => shelf.Archived(file, $"รูปถ่าย/{file.Id:N}-{file.Name}")),
        ];
    }
}
