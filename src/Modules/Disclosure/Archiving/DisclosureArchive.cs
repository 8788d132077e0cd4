using System.Text;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Sealing;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Archiving;

/// <summary>Every version that was published for the year's assessment, with the text its hash is taken of and its files.</summary>
internal sealed class DisclosureArchive(AppDb db, RowTables tables, FileShelf shelf) : IArchiveSource
{
    private static readonly ArchivedColumn[] sealing = [new("number", "ลำดับที่ผนึก"), new("version_id", "id ของฉบับ"), new("at", "ผนึกเมื่อ"), new("text", "ข้อความที่ผนึก")];

    public string Folder => "เผยแพร่สาธารณะ";

    public string About => "ทุกฉบับที่เผยแพร่เพื่อการประเมินของปีนั้น: หน้าเว็บ (.html) ข้อความที่คิดค่าแฮช (.seal.txt) และไฟล์ที่เผยแพร่ รวมทั้งข้อมูลที่ใช้ตอบและผู้รับผิดชอบ";

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var publications = db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == year);
        var versions = db.Set<PublicationVersion>().Where(version => publications.Any(publication => publication.Id == version.PublicationId));
        var files = db.Set<PublishedFile>().Where(file => versions.Any(version => version.Id == file.VersionId));
        var kept = await db.Set<StoredFile>().AsNoTracking().Where(file => files.Any(published => published.FileId == file.Id)).ToDictionaryAsync(file => file.Id, cancel);
        var items = await publications.ToDictionaryAsync(publication => publication.Id, publication => publication.Item, cancel);
        var known = await versions.AsNoTracking().OrderBy(version => version.At).Select(version => new { version.Id, version.PublicationId, version.Number }).ToListAsync(cancel);
        var places = known.ToDictionary(version => version.Id, version => $"{items[version.PublicationId]}/ฉบับที่ {version.Number}");
        var published = await files.AsNoTracking().OrderBy(file => file.VersionId).ThenBy(file => file.Place).ToListAsync(cancel);
        var exhibits = db.Set<Exhibit>().Where(exhibit => exhibit.Uses.Any(use => use.Assessment == year));
        var enclosed = (await exhibits.AsNoTracking().OrderBy(exhibit => exhibit.Id).Select(exhibit => new { exhibit.Id, exhibit.Files }).ToListAsync(cancel)).SelectMany(exhibit => exhibit.Files).Distinct().ToList();
        var drafts = await db.Set<StoredFile>().AsNoTracking().Where(file => enclosed.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
        return
        [
            tables.Whole("ผู้รับผิดชอบข้อ", db.Set<ItemDuty>().Where(duty => duty.Assessment == year).OrderBy(duty => duty.Item)),
            tables.Whole("ข้อมูลที่ตอบ", exhibits.OrderBy(exhibit => exhibit.Id)),
            tables.Whole("องค์ประกอบที่ตอบ", db.Set<ExhibitUse>().Where(use => use.Assessment == year).OrderBy(use => use.Item).ThenBy(use => use.Element)),
            tables.Whole("การตั้งเวลาเผยแพร่", db.Set<PublishingPlan>().Where(plan => plan.Assessment == year).OrderBy(plan => plan.At)),
            tables.Whole("ผลตรวจที่ไม่ต้องแก้", db.Set<CheckDismissal>().Where(dismissal => dismissal.Assessment == year).OrderBy(dismissal => dismissal.At).ThenBy(dismissal => dismissal.Id)).With(new("quote", "ข้อความที่อ้างถึง"), () => Quotes(year, cancel)),
            tables.Whole("คะแนนและความเห็นของผู้ประเมิน", db.Set<Mark>().Where(mark => mark.Assessment == year).OrderBy(mark => mark.Item)),
            tables.Whole("คำชี้แจงเพิ่มเติม", db.Set<Contention>().Where(contention => contention.Assessment == year).OrderBy(contention => contention.Item)),
            .. drafts.Select(file => shelf.Archived(file, $"ไฟล์ของข้อมูลที่ตอบ/{file.Id:N}-{file.Name}")),
            tables.Whole("เรื่องที่เผยแพร่", publications.OrderBy(publication => publication.Item)),
            tables.Whole("ฉบับ", versions.OrderBy(version => version.At), nameof(PublicationVersion.Html)),
            tables.Whole("ไฟล์ที่เผยแพร่", files.OrderBy(file => file.VersionId).ThenBy(file => file.Place)),
            new ArchivedTable("ตราผนึก", sealing, stop => Seals(versions, stop)),
            .. known.Select(version => Page(version.Id, places[version.Id])),
            .. known.Select(version => SealText(version.Id, places[version.Id])),
            .. published.Where(file => kept.ContainsKey(file.FileId)).Select(file => shelf.Archived(kept[file.FileId], $"{places[file.VersionId]}/{file.Name}")),
        ];
    }

    // A row keeps the hash of what it quotes: the words stand in what the check found, as long as it finds the same.
    private async Task<IReadOnlyDictionary<Guid, string>> Quotes(FiscalYear year, CancellationToken cancel)
    {
        var dismissals = await db.Set<CheckDismissal>().AsNoTracking().Where(dismissal => dismissal.Assessment == year).ToListAsync(cancel);
        var found = (await db.Set<ItemCheckup>().AsNoTracking().Where(checkup => checkup.Assessment == year).ToListAsync(cancel)).ToDictionary(checkup => checkup.Item, checkup => checkup.Findings.Concat(checkup.Dismissed).ToList());
        return dismissals.ToDictionary(dismissal => dismissal.Id, dismissal => found.GetValueOrDefault(dismissal.Item, []).Find(finding => CheckMark.Of(finding).IsOf(dismissal))?.Quote ?? "");
    }

    // Without the salt: it keeps who published from being guessed.
    private async Task<IReadOnlyList<IReadOnlyList<object?>>> Seals(IQueryable<PublicationVersion> versions, CancellationToken cancel) =>
        [.. (await db.Set<Seal>().AsNoTracking().Where(seal => versions.Any(version => version.Id == seal.VersionId)).OrderBy(seal => seal.Number).ToListAsync(cancel)).Select(seal => (IReadOnlyList<object?>)[seal.Number, seal.VersionId, seal.At, seal.Text])];

    private ArchivedFile Page(Guid id, string place) =>
        new($"{place}.html", async (to, cancel) =>
        {
            var html = await db.Set<PublicationVersion>().AsNoTracking().Where(version => version.Id == id).Select(version => version.Html).SingleAsync(cancel);
            await to.WriteAsync(Encoding.UTF8.GetBytes(html), cancel);
        });

    private ArchivedFile SealText(Guid id, string place) =>
        new($"{place}.seal.txt", async (to, cancel) =>
        {
            var version = await db.Set<PublicationVersion>().AsNoTracking().Include(known => known.Files).SingleAsync(known => known.Id == id, cancel);
            var publication = await db.Set<Publication>().AsNoTracking().SingleAsync(known => known.Id == version.PublicationId, cancel);
            await to.WriteAsync(Encoding.UTF8.GetBytes(version.Content(publication, db.Visit.Agency!.Code).Text), cancel);
        });
}
