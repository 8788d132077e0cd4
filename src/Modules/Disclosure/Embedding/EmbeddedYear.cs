using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Embedding;

/// <summary>What a year shows on other sites. Two queries.</summary>
internal sealed class EmbeddedYear(AppDb db)
{
    /// <summary>Every item of the rulebook, in its order, with what is published of it.</summary>
    public async Task<IReadOnlyList<EmbeddedItem>> Of(Rulebook book)
    {
        var year = book.Year;
        var newest = db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == year)
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { publication.Item, version.Id, version.Title, version.Number, version.At, version.Hash });
        var versions = await newest.ToDictionaryAsync(version => version.Item);
        var files = await newest.Join(db.Set<PublishedFile>().Where(file => !file.IsInPage), version => version.Id, file => file.VersionId, (version, file) => new { version.Item, file.Place, file.Name, file.Type, file.Size, file.Sha256 })
            .ToListAsync();
        var byItem = files.OrderBy(file => file.Place).ToLookup(file => file.Item, file => new EmbeddedFile(file.Name, PublicAddress.OfContent(PublicAddress.Below(year, file.Item), file.Sha256, file.Name), file.Type, file.Size, file.Sha256));
        return [.. book.Items.Select(item => new EmbeddedItem(item, versions.GetValueOrDefault(item.Code) is { } version ? new EmbeddedVersion(version.Title, version.Number, version.At, version.Hash, [.. byItem[item.Code]]) : null))];
    }
}
