using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

/// <summary>What an earlier version of the program published stays before the public.</summary>
public class NewestVersionMigrationTests
{
    private static readonly Guid agency = Guid.CreateVersion7();

    [Theory, OnBoth]
    public async Task What_was_published_knows_its_newest_version(Engine engine)
    {
        Guid[] publications = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        Guid[] versions = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        await EarlierProgram.Migrated(
            engine,
            "NamedSigner",
            ["disclosure_publication", "disclosure_version"],
            async db =>
            {
                await Open(db, publications[0], "O1", latest: 2);
                await Open(db, publications[1], "O2", latest: 1);
                await Publish(db, publications[0], versions[0], 1);
                await Publish(db, publications[0], versions[1], 2);
                await Publish(db, publications[1], versions[2], 1);
            },
            async db =>
            {
                var known = await db.Set<Publication>().IgnoreQueryFilters().AsNoTracking().OrderBy(publication => publication.Item).ToListAsync();
                Assert.Equal([versions[1], versions[2]], known.Select(publication => publication.LatestId));
            });
    }

    private static Task<int> Open(AppDb db, Guid id, string item, int latest) =>
        db.Database.ExecuteSqlAsync(
            $"insert into disclosure_publication (id, agency_id, version, assessment, item, title, latest, latest_at) values ({id}, {agency}, 1, 2567, {item}, 'โครงสร้าง', {latest}, 1)");

    private static Task<int> Publish(AppDb db, Guid publication, Guid id, int number) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into disclosure_version (id, agency_id, version, publication_id, number, title, html, at, "by", before, hash, source)
            values ({id}, {agency}, 1, {publication}, {number}, 'โครงสร้าง', '<p>ก</p>', 1, 'นายสมมุติ', '', 'x', '')
            """);
}
