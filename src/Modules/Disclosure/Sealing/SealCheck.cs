using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Makes the log of the agency of the call anew from what is published, and says what differs. Files are read whole.</summary>
internal sealed class SealCheck(AppDb db, SealHeads heads, FileShelf shelf)
{
    private const int atOnce = 200;

    /// <summary>Checks everything the agency has published.</summary>
    public async Task<SealReport> Run(CancellationToken cancel = default)
    {
        // The head before the end, the end before what is published: what is published meanwhile is then beyond all of them.
        var agency = db.Visit.Agency!;
        var head = heads.Of(agency.Id);
        var end = await db.Set<Seal>().MaxAsync(seal => (long?)seal.Number, cancel) ?? 0;
        var walk = new SealWalk(agency.Code, head, await db.Set<Publication>().AsNoTracking().ToDictionaryAsync(publication => publication.Id, cancel), new SealedFiles(db, shelf));
        for (var from = 0L; ;)
        {
            var some = await db.Set<Seal>().AsNoTracking().Where(seal => seal.Number > from && seal.Number <= end).OrderBy(seal => seal.Number).Take(atOnce).ToListAsync(cancel);
            if (some.Count == 0)
            {
                break;
            }

            var ids = some.Select(seal => seal.VersionId).ToList();
            var versions = await db.Set<PublicationVersion>().AsNoTracking().Include(version => version.Files).AsSplitQuery()
                .Where(version => ids.Contains(version.Id)).ToDictionaryAsync(version => version.Id, cancel);
            foreach (var seal in some)
            {
                await walk.Next(seal, versions.GetValueOrDefault(seal.VersionId), cancel);
            }

            from = some[^1].Number;
        }

        var newer = (await db.Set<Seal>().Where(seal => seal.Number > end).Join(db.Set<PublicationVersion>(), seal => seal.VersionId, version => version.Id, (_, version) => new { version.PublicationId, version.Number }).ToListAsync(cancel))
            .Select(version => (version.PublicationId, version.Number)).ToHashSet();
        var unsealed = await db.Set<PublicationVersion>().Where(version => !db.Set<Seal>().Any(seal => seal.VersionId == version.Id))
            .OrderBy(version => version.At).Take(atOnce).Select(version => new { version.PublicationId, version.Number }).ToListAsync(cancel);
        return walk.End(newer, unsealed.Select(version => (version.PublicationId, version.Number)));
    }

    /// <summary>What a version is called in a report.</summary>
    public static string Place(Publication? publication, int number) =>
        publication is null ? string.Create(CultureInfo.InvariantCulture, $"versions/{number}") : string.Create(CultureInfo.InvariantCulture, $"{publication.Assessment}/{publication.Item}/versions/{number}");
}
