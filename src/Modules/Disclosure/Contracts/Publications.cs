using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Contracts;

/// <summary>What the agency of the call has published, and the way to publish more.</summary>
public sealed class Publications(AppDb db, FileShelf shelf, TimeProvider clock)
{
    private AgencyCard Agency => db.Visit.Agency ?? throw new InvalidOperationException("Publishing is done at an agency.");

    /// <summary>
    /// Adds a version to the save under way; the caller saves, and only then is it there. The public pages show it from the next call on.
    /// </summary>
    /// <exception cref="RuleBrokenException">The assessment asks for no such item, nothing is to be shown, or it is what is published already.</exception>
    /// <exception cref="UnreadableException">A file is of a kind that is not kept.</exception>
    public async Task<PublishedVersion> Publish(PublicationDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var item = Shelf.Item(draft.Assessment, draft.Item)
            ?? throw new RuleBrokenException($"การประเมินปีงบประมาณ พ.ศ. {draft.Assessment} ไม่มีข้อที่ระบุ โปรดเลือกข้อตามหลักเกณฑ์ของปีนั้น");
        var pictures = new PaperPictures(PublicAddress.Of(Agency.Code, draft.Assessment, item.Code));
        var html = ThaiText.Clean(HtmlWriter.Write(draft.Page, pictures.AddressOf));
        return await Put(draft.Assessment, item, draft.Title, html, await Keep(draft.Files, pictures), source: "", draft.By ?? db.Visit.Who?.Name ?? "");
    }

    /// <summary>Adds a version of a page that is written out already; the caller saves.</summary>
    /// <exception cref="RuleBrokenException">Nothing is to be shown, or it is what is published already.</exception>
    internal async Task<PublishedVersion> Put(FiscalYear assessment, Item item, string title, string html, IReadOnlyList<PublishedFile> files, string source, string by)
    {
        var publication = await Opened(assessment, item.Code);
        var version = publication.Publish(title, html, files, await Newest(publication), Agency.Code, clock.GetUtcNow(), by, source);
        db.Add(version);
        return version.Card(publication, PublicAddress.Of(Agency.Code, assessment, item.Code));
    }

    /// <summary>What is published for an assessment now, in its newest version, by the code of the item. One query.</summary>
    /// <param name="assessment">The assessment.</param>
    public async Task<IReadOnlyList<PublishedVersion>> Shown(FiscalYear assessment)
    {
        var rows = await db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == assessment)
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { publication.Item, version.Id, version.Number, version.Title, version.At, version.By, version.Hash })
            .ToListAsync();
        return [.. rows.OrderBy(row => row.Item.Length).ThenBy(row => row.Item, StringComparer.Ordinal).Select(row =>
            new PublishedVersion(row.Id, assessment, row.Item, row.Number, row.Title, row.At, row.By, row.Hash, PublicAddress.OfVersion(PublicAddress.Of(Agency.Code, assessment, row.Item), row.Number)))];
    }

    /// <summary>Every version of an item's publication, the newest first; none where nothing is published. Two queries at most.</summary>
    public async Task<IReadOnlyList<PublishedVersion>> Versions(FiscalYear assessment, string item)
    {
        var publication = await db.Set<Publication>().AsNoTracking().FirstOrDefaultAsync(known => known.Assessment == assessment && known.Item == item);
        if (publication is null)
        {
            return [];
        }

        var place = PublicAddress.Of(Agency.Code, assessment, item);
        var versions = await db.Set<PublicationVersion>().AsNoTracking()
            .Where(version => version.PublicationId == publication.Id)
            .OrderByDescending(version => version.Number)
            .Select(version => new { version.Id, version.Number, version.Title, version.At, version.By, version.Hash })
            .ToListAsync();
        return [.. versions.Select(version =>
            new PublishedVersion(version.Id, assessment, item, version.Number, version.Title, version.At, version.By, version.Hash, PublicAddress.OfVersion(place, version.Number)))];
    }

    private async Task<PublicationVersion?> Newest(Publication publication)
    {
        if (publication.Latest == 0)
        {
            return null;
        }

        // It may be part of this very save.
        return db.Set<PublicationVersion>().Local.FirstOrDefault(version => version.Id == publication.LatestId)
            ?? await db.Set<PublicationVersion>().AsNoTracking()
                .Where(version => version.Id == publication.LatestId)
                .Include(version => version.Files).AsSplitQuery()
                .SingleAsync();
    }

    private async Task<Publication> Opened(FiscalYear assessment, string item)
    {
        var known = db.Set<Publication>().Local.FirstOrDefault(open => open.Assessment == assessment && open.Item == item)
            ?? await db.Set<Publication>().FirstOrDefaultAsync(open => open.Assessment == assessment && open.Item == item);
        if (known is not null)
        {
            return known;
        }

        var fresh = Publication.Open(assessment, item);
        db.Add(fresh);
        return fresh;
    }

    private async Task<IReadOnlyList<PublishedFile>> Keep(IReadOnlyList<PublicationFile> files, PaperPictures pictures)
    {
        var names = new DownloadNames();
        var kept = new List<PublishedFile>();
        foreach (var file in files)
        {
            var stored = await Keep(file.Content, file.Name);
            kept.Add(PublishedFile.Of(stored, names.Next(stored.Name), kept.Count, isInPage: false));
        }

        foreach (var (name, png) in pictures.Used)
        {
            kept.Add(PublishedFile.Of(await Keep(png, name), name, kept.Count, isInPage: true));
        }

        return kept;
    }

    private async Task<StoredFile> Keep(byte[] content, string name)
    {
        using var stream = new MemoryStream(content, writable: false);
        return await shelf.Keep(stream, name);
    }
}
