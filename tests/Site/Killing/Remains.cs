using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Killing;

/// <summary>What a killed program left.</summary>
internal static class Remains
{
    /// <summary>How many rows each table has of the agency.</summary>
    public static Task<SortedDictionary<string, int>> Rows(this KilledSite site) =>
        site.Ask(async db =>
        {
            var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
            {
#pragma warning disable EF1002 // The names are those of the model.
                counts[table] = await db.Database.SqlQueryRaw<int>($"select cast(count(*) as integer) as \"Value\" from \"{table}\"").SingleAsync(TestContext.Current.CancellationToken);
#pragma warning restore EF1002
            }

            return counts;
        });

    /// <summary>The tables that have more or fewer rows than before, with how many.</summary>
    public static string Since(this SortedDictionary<string, int> now, SortedDictionary<string, int> before) =>
        string.Join(", ", now.Where(table => table.Value != before[table.Key]).Select(table => $"{table.Key} {table.Value - before[table.Key]:+0;-0}"));

    /// <summary>The site opens, the audit is as it was written, and every file somebody knows of is on the disk as it was sent.</summary>
    public static async Task IsWhole(this KilledSite site, Caller officer)
    {
        (await officer.Get("/ready")).Ok();
        (await officer.Get("~/office/measures")).Ok();
        var chains = await site.AskOverAll(services => new AuditCheck(services.GetRequiredService<AppDb>(), services.GetRequiredService<ChainHeads>()).Run());
        Assert.NotEmpty(chains);
        Assert.All(chains, chain => Assert.Empty(chain.Problems));
        await site.Ask(async services =>
        {
            var (db, shelf) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<FileShelf>());
            var files = await db.Set<StoredFile>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
            Assert.NotEmpty(files);
            foreach (var file in files.DistinctBy(file => file.Sha256))
            {
                await using var content = shelf.Read(file);
                Assert.Equal((file.Size, file.Sha256), (content.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, TestContext.Current.CancellationToken))));
            }

            var known = files.Select(file => (file.Id, file.Sha256)).ToHashSet();
            Assert.All(await db.Set<PublishedFile>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken), file => Assert.Contains((file.FileId, file.Sha256), known));
            return files.Count;
        });
    }
}
