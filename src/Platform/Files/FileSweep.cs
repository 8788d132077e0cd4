using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Files;

/// <summary>Sweeps away content whose card was never saved, and what was received only in part.</summary>
internal sealed class FileSweep(IServiceScopeFactory scopes, FileFolder folder, FileLimits limits)
{
    private const int atOnce = 500;

    /// <summary>Sweeps once.</summary>
    /// <returns>How many files went.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - limits.Grace;
        var swept = Old(folder.Incoming, before).Count(place => folder.Drop(place, before));
        if (!Directory.Exists(folder.Root))
        {
            return swept;
        }

        foreach (var of in Directory.EnumerateDirectories(folder.Root))
        {
            if (!Guid.TryParseExact(Path.GetFileName(of), "N", out var agency))
            {
                continue;
            }

            foreach (var shelf in Directory.EnumerateDirectories(of))
            {
                swept += await Sweep(agency, shelf, before, cancel);
            }
        }

        return swept;
    }

    private static IEnumerable<string> Old(string directory, DateTime before) =>
        Directory.Exists(directory) ? Directory.EnumerateFiles(directory).Where(place => File.GetLastWriteTimeUtc(place) < before) : [];

    private async Task<int> Sweep(Guid agency, string shelf, DateTime before, CancellationToken cancel)
    {
        var swept = 0;
        foreach (var places in Old(shelf, before).Chunk(atOnce))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            var hashes = places.Select(place => Path.GetFileName(place)!).ToList();
            var wanted = await db.Set<StoredFile>().IgnoreQueryFilters([AppDb.AgencyFilter])
                .Where(file => file.AgencyId == agency && hashes.Contains(file.Sha256))
                .Select(file => file.Sha256)
                .ToListAsync(cancel);
            swept += places.Count(place => !wanted.Contains(Path.GetFileName(place)) && folder.Drop(place, before));
        }

        return swept;
    }
}
