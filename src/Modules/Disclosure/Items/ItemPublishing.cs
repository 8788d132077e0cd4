using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>Publishes items as the office has answered them.</summary>
internal sealed class ItemPublishing(AppDb db, Publications publications, ApprovalDesk approvals, FileShelf shelf)
{
    /// <summary>Adds a version to the save under way; the caller saves.</summary>
    /// <param name="content">What the item shows.</param>
    /// <param name="by">In whose name.</param>
    /// <exception cref="RuleBrokenException">Nothing is answered, signatures are missing, or it is what is published already.</exception>
    public async Task<PublishedVersion> Publish(ItemContent content, string by)
    {
        MayGoOut(content, await approvals.Of(ItemApproval.Code, ItemApproval.Subject(content.Assessment, content.Item.Code)));
        var files = new PublicFiles(PublicAddress.Of(db.Visit.Agency!.Code, content.Assessment, content.Item.Code), await Tables(content));
        var html = content.Html(files);
        return await publications.Put(content.Assessment, content.Item, content.Title, html, files.All, content.Hash, by);
    }

    /// <summary>The number of the newest version and the hash of what the office had answered then; null before the first. One query.</summary>
    public Task<NewestVersion?> Newest(FiscalYear assessment, string item) =>
        db.Set<Publication>().Where(publication => publication.Assessment == assessment && publication.Item == item)
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (_, version) => new NewestVersion(version.Number, version.At, version.Source))
            .FirstOrDefaultAsync();

    /// <summary>Whether it could be published now, or at a later time as it is.</summary>
    /// <exception cref="RuleBrokenException">Nothing is answered, signatures are missing, or it is what is published already.</exception>
    public static void MayGoOut(ItemContent content, ApprovalStanding standing, NewestVersion? newest)
    {
        MayGoOut(content, standing);
        if (newest?.Source == content.Hash)
        {
            throw Publication.Unchanged(newest.Number);
        }
    }

    private static void MayGoOut(ItemContent content, ApprovalStanding standing)
    {
        if (content.Exhibits.Count == 0)
        {
            throw new RuleBrokenException("ข้อนี้ยังไม่มีข้อมูล โปรดเพิ่มข้อมูลให้องค์ประกอบอย่างน้อยหนึ่งข้อก่อนเผยแพร่");
        }

        if (content.Exhibits.FirstOrDefault(served => served.Exhibit.IsEmpty) is { } empty)
        {
            throw new RuleBrokenException($"“{empty.Exhibit.Title}” ยังว่างอยู่ โปรดกรอกหรือแนบไฟล์ก่อนเผยแพร่");
        }

        if (standing.GoesBeforePublishing && !standing.Approves(ItemApproval.Of(content)))
        {
            throw new RuleBrokenException("หน่วยงานกำหนดให้ลงนามครบก่อนเผยแพร่ ข้อมูลที่แสดงอยู่ยังลงนามไม่ครบ โปรดเสนอตามสายงานก่อน");
        }
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyList<StoredFile>>> Tables(ItemContent content)
    {
        var all = new Dictionary<Guid, IReadOnlyList<StoredFile>>();
        foreach (var served in content.Exhibits.Where(served => served.Exhibit.Rows is not null))
        {
            var kept = new List<StoredFile>();
            foreach (var format in TableDownloads.Formats)
            {
                using var file = new MemoryStream(TableDownloads.Of(served.Exhibit, format)!.Value.Content, writable: false);
                kept.Add(await shelf.Keep(file, TableDownloads.Name(served.Exhibit, format)));
            }

            all.Add(served.Exhibit.Id, kept);
        }

        return all;
    }
}
