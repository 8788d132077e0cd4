using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Profile;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure;

/// <summary>What the agency of the call shows, as its public pages ask for it.</summary>
internal sealed class PublicShelf(AppDb db, TimeProvider clock)
{
    /// <summary>The newest version of an item, or the one of that number, with its files; null where there is none. Two queries.</summary>
    public async Task<ShownVersion?> Version(FiscalYear assessment, string item, int? number = null)
    {
        var asked = db.Set<Publication>().Where(publication => publication.Assessment == assessment && publication.Item == item);
        var versions = db.Set<PublicationVersion>().Include(version => version.Files);
        var pairs = number is { } wanted
            ? asked.Join(versions, publication => new { publication.Id, Number = wanted }, version => new { Id = version.PublicationId, version.Number }, (publication, version) => new { publication, version })
            : asked.Join(versions, publication => publication.LatestId, version => version.Id, (publication, version) => new { publication, version });
        var found = await pairs.AsNoTracking().AsSplitQuery()
            .Select(pair => new { pair.publication, pair.version, Licence = db.Set<SiteProfile>().Select(profile => profile.Licence).FirstOrDefault() })
            .FirstOrDefaultAsync();
        return found is null ? null : new ShownVersion(found.publication, found.version, db.Visit.Agency!.Code, Licences.Held(found.Licence));
    }

    public async Task<Publication?> Publication(FiscalYear assessment, string item) =>
        await db.Set<Publication>().AsNoTracking().FirstOrDefaultAsync(known => known.Assessment == assessment && known.Item == item);

    /// <summary>The years something is published for, and the present one, the newest first. One query.</summary>
    public async Task<IReadOnlyList<ShownYear>> Years()
    {
        var counts = await db.Set<Publication>().GroupBy(publication => publication.Assessment)
            .Select(year => new { Year = year.Key, Count = year.Count() })
            .ToListAsync();
        return [.. counts.Select(year => year.Year).Append(FiscalYear.Of(clock)).Distinct().OrderDescending()
            .Select(year => (Book: Shelf.Book(year), Count: counts.FirstOrDefault(known => known.Year == year)?.Count ?? 0))
            .Where(year => year.Book is not null)
            .Select(year => new ShownYear(year.Book!, year.Count))];
    }

    /// <summary>What was published last, the newest first. One query.</summary>
    public async Task<IReadOnlyList<NewPublication>> Newest(int count) =>
        await db.Set<Publication>()
            .OrderByDescending(publication => publication.LatestAt)
            .Take(count)
            .Select(publication => new NewPublication(publication.Assessment, publication.Item, publication.Title, publication.Latest, publication.LatestAt))
            .ToListAsync();

    /// <summary>What is published for a year, by the code of its item.</summary>
    public async Task<IReadOnlyDictionary<string, ShownItem>> Year(FiscalYear assessment)
    {
        var shown = await db.Set<Publication>().AsNoTracking()
            .Where(publication => publication.Assessment == assessment)
            .Select(publication => new { publication.Item, publication.Title, publication.Latest, publication.LatestAt })
            .ToListAsync();
        var names = await db.Set<Publication>()
            .Where(publication => publication.Assessment == assessment)
            .Join(db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id, (publication, version) => new { publication.Item, version.Id })
            .Join(db.Set<PublishedFile>().Where(file => !file.IsInPage), latest => latest.Id, file => file.VersionId, (latest, file) => new { latest.Item, file.Name })
            .ToListAsync();
        var formats = names.ToLookup(file => file.Item, file => FileForm.Of(file.Name));
        return shown.ToDictionary(row => row.Item, row => new ShownItem(row.Item, row.Title, row.Latest, row.LatestAt, [.. formats[row.Item].Distinct().Order(StringComparer.Ordinal)]));
    }
}
