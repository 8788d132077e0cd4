using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Checking;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

/// <summary>The files of each item's newest version: their names, and what they say as far as it was read.</summary>
internal sealed class FileTexts(AppDb db, TimeProvider clock) : ISearchSource
{
    // What a table was written to says what its page says; only papers are read for the search alone.
    private static readonly List<string> papers = ["application/pdf", "wordprocessingml", "text/plain"];

    public SearchKind Kind => SearchKind.File;

    public async Task<IReadOnlyList<Guid>> Behind(IReadOnlyCollection<object> saved)
    {
        var published = saved.OfType<Publication>().Select(publication => publication.Id);
        var read = saved.OfType<FileText>().Where(text => text.IsRead).Select(text => text.Sha256).Distinct().ToList();
        var showing = read.Count == 0 ? [] : await Newest().Where(file => read.Contains(file.Sha256)).Select(file => file.Publication.Id).Distinct().ToListAsync();
        return [.. published.Concat(showing).Distinct()];
    }

    public async Task<IReadOnlyList<SearchText>> Texts(IReadOnlyCollection<Guid> things)
    {
        var files = await Newest().Where(file => things.Contains(file.Publication.Id)).ToListAsync();
        var hashes = files.Select(file => file.Sha256).Distinct().ToList();
        var known = hashes.Count == 0 ? [] : await db.Set<FileText>().AsNoTracking().Where(text => hashes.Contains(text.Sha256)).ToListAsync();
        var texts = known.GroupBy(text => text.Sha256).ToDictionary(group => group.Key, group => group.OrderByDescending(text => text.IsRead).First());
        // Nobody has read what was published by itself, not as an answer of the office: it is put on the list to be read.
        var unread = files.Where(file => !texts.ContainsKey(file.Sha256) && papers.Exists(type => file.Type.Contains(type, StringComparison.Ordinal)));
        db.AddRange(unread.Select(file => file.Sha256).Distinct().Select(hash => FileText.Of(hash, clock.GetUtcNow())));
        return
        [
            .. files.Select(file => SearchText.Of(
                SearchKind.File, file.Publication.Id, file.Place, PublicAddress.OfContent(PublicAddress.Below(file.Publication.Assessment, file.Publication.Item), file.Sha256, file.Name),
                file.Name, file.Publication.Item, file.Publication.Assessment, file.Publication.LatestAt, texts.GetValueOrDefault(file.Sha256)?.Text ?? "")),
        ];
    }

    public IQueryable<SearchedThing> All() => Newest().Select(file => new SearchedThing { AgencyId = file.Publication.AgencyId, Id = file.Publication.Id });

    private IQueryable<NewestFile> Newest() =>
        db.Set<Publication>().AsNoTracking()
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { Publication = publication, version.Id })
            .Join(db.Set<PublishedFile>().Where(file => !file.IsInPage), latest => latest.Id, file => file.VersionId, (latest, file) => new NewestFile { Publication = latest.Publication, Place = file.Place, Name = file.Name, Type = file.Type, Sha256 = file.Sha256 });

    private sealed class NewestFile
    {
        public Publication Publication { get; init; } = null!;

        public int Place { get; init; }

        public string Name { get; init; } = "";

        public string Type { get; init; } = "";

        public string Sha256 { get; init; } = "";
    }
}
