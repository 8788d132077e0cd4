using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Archiving;

/// <summary>The files that prove the works of a year, and the index that says which proves what.</summary>
internal sealed class EvidenceArchive(AppDb db, FileShelf shelf)
{
    private const string folder = "ไฟล์หลักฐาน";

    private static readonly ArchivedColumn[] columns =
    [
        new("file", "ไฟล์ในแฟ้มนี้"), new("link", "ลิงก์"), new("caption", "สิ่งที่แสดง"), new("sha256", "SHA-256"), new("size", "ขนาด (ไบต์)"),
        new("works", "ใช้กับ"), new("ended_works", "เคยใช้กับ"), new("removed_why", "นำออกเพราะ"), new("evidence_id", "id ของหลักฐาน"),
    ];

    public async Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var pieces = await db.Set<Evidence>().AsNoTracking().Where(piece => piece.Year == year).OrderBy(piece => piece.AddedAt).ThenBy(piece => piece.Id).ToListAsync(cancel);
        var files = await db.Set<StoredFile>().AsNoTracking().Where(file => file.OwnerId == null && db.Set<Evidence>().Any(piece => piece.FileId == file.Id && piece.Year == year)).ToDictionaryAsync(file => file.Id, cancel);
        var uses = (await db.Set<EvidenceUse>().AsNoTracking().Where(use => use.Piece.Year == year).ToListAsync(cancel)).ToLookup(use => use.EvidenceId);
        var works = (await db.Set<Work>().AsNoTracking().Where(work => work.Year == year).ToListAsync(cancel)).ToDictionary(work => work.Id, WorkTitle.Of);
        // The shelf holds a content once; so does the archive hold a card once.
        var places = pieces.Select(piece => piece.FileId).OfType<Guid>().Distinct().Where(files.ContainsKey)
            .Select((id, at) => (Id: id, Place: ArchiveName.Safe($"{folder}/{at + 1:0000} {files[id].Name}"))).ToDictionary(pair => pair.Id, pair => pair.Place);
        return
        [
            new ArchivedTable("ดัชนีหลักฐาน", columns, _ => Task.FromResult<IReadOnlyList<IReadOnlyList<object?>>>([.. pieces.Select(piece => Row(piece, File(piece, files), places, Called(uses[piece.Id], works, isEnded: false), Called(uses[piece.Id], works, isEnded: true)))])),
            .. places.Select(pair => shelf.Archived(files[pair.Key], pair.Value)),
        ];
    }

    private static StoredFile? File(Evidence piece, Dictionary<Guid, StoredFile> files) => piece.FileId is { } id ? files.GetValueOrDefault(id) : null;

    private static List<string> Called(IEnumerable<EvidenceUse> uses, Dictionary<Guid, string> works, bool isEnded) =>
        [.. uses.Where(use => use.EndedAt is not null == isEnded && works.ContainsKey(use.WorkId)).Select(use => works[use.WorkId]).Distinct()];

    private static object?[] Row(Evidence piece, StoredFile? file, Dictionary<Guid, string> places, List<string> works, List<string> ended) =>
        [file is null ? null : places[file.Id], piece.Link, piece.Caption, file?.Sha256, file?.Size, piece.IsOfYear ? ["ทั้งปี", .. works] : works, ended, piece.RemovedWhy, piece.Id];
}
