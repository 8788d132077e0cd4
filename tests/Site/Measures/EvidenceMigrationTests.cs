using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Links;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Site.Measures;

/// <summary>Evidence that an earlier version of the program kept is all there in this one.</summary>
public class EvidenceMigrationTests
{
    private const string before = "Start";

    [Theory, OnBoth]
    public async Task What_proved_one_thing_is_a_use_after_the_migration_and_nothing_is_lost(Engine engine)
    {
        var premises = await Databases.Bare(engine);
        try
        {
            await using var site = Web.Site.Build(premises.Settings(), House.Fakes(new HouseClock()));
            var old = await Before(site.Services, engine);
            await using var scope = site.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();

            await Readiness.Migrate(db);

            var pieces = await db.Set<Evidence>().IgnoreQueryFilters().Include(piece => piece.Uses).ToDictionaryAsync(piece => piece.Id);
            Assert.Equal(4, pieces.Count);
            Assert.All(pieces.Values, piece => Assert.Equal(old.Agency, piece.AgencyId));
            var (photo, link, gone, whole) = (pieces[old.Photo], pieces[old.Link], pieces[old.Gone], pieces[old.Whole]);
            Assert.Equal((old.Work, old.Progress, true), (Assert.Single(photo.Uses).WorkId, photo.Uses[0].ProgressId!.Value, photo.Uses[0].IsInForce));
            Assert.Equal((EvidenceSource.Upload, new DateOnly(2024, 2, 12), "ภาพ.jpg"), (photo.Source, photo.HappenedOn!.Value, photo.Caption));
            Assert.Equal((EvidenceSource.Link, "https://example.go.th/"), (link.Source, link.Link));
            Assert.Equal(link.Id, (await db.Set<LinkWatch>().IgnoreQueryFilters().SingleAsync()).EvidenceId);
            Assert.False(Assert.Single(gone.Uses).IsInForce);
            Assert.True(gone.IsRemoved);
            Assert.Equal((true, 0), (whole.IsOfYear, whole.Uses.Count));
            Assert.All([photo, link, gone], piece => Assert.False(piece.IsOfYear));
            Assert.All(pieces.Values.SelectMany(piece => piece.Uses), use => Assert.Equal(old.Agency, use.AgencyId));
        }
        finally
        {
            await premises.Remove();
        }
    }

    private static async Task<Old> Before(IServiceProvider services, Engine engine)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.GetService<IMigrator>().MigrateAsync(before);
        var old = await OldRows(db, engine);
        if (engine == Engine.PostgreSql)
        {
            // As the earlier program left its tables: whoever does not say that it is for all agencies sees none.
            await db.Database.ExecuteSqlRawAsync(
                """
                alter table measures_evidence enable row level security;
                alter table measures_evidence force row level security;
                create policy agency on measures_evidence using (agency_id::text = current_setting('sujarit.agency', true) or current_setting('sujarit.agency', true) = 'everything');
                """);
        }

        return old;
    }

    // As the earlier program wrote them.
    private static async Task<Old> OldRows(AppDb db, Engine engine)
    {
        var old = new Old();
        // Braces are doubled where they are text and no parameter.
        var none = engine == Engine.Sqlite ? "'[]'" : "'{{}}'";
#pragma warning disable EF1002 // The text is the test's own.
        await db.Database.ExecuteSqlRawAsync(
            $$"""
            insert into measures_work (id, agency_id, version, year, "order", owner_names, owner_ids, kind, no, title)
            values ({0}, {1}, 1, 2567, 1, {{none}}, {{none}}, 'measure', 1, 'มาตรการเดิม')
            """,
            old.Work,
            old.Agency
        );
#pragma warning restore EF1002
        var on = new DateOnly(2024, 2, 12);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into measures_progress (id, agency_id, version, work_id, year, "order", "on", text, "by", told_at)
            values ({old.Progress}, {old.Agency}, 1, {old.Work}, 2567, 0, {on}, 'ประชุมแล้ว', 'ผู้รายงาน', 1)
            """);
        await Piece(db, old, old.Photo, old.Progress, Guid.CreateVersion7(), null, "ภาพ.jpg", null);
        await Piece(db, old, old.Link, old.Progress, null, "https://example.go.th/", "", null);
        await Piece(db, old, old.Gone, old.Progress, Guid.CreateVersion7(), null, "ผิด.jpg", 2);
        await Piece(db, old, old.Whole, null, Guid.CreateVersion7(), null, "รายงานต้นฉบับ", null);
        return old;
    }

    private static Task<int> Piece(AppDb db, Old old, Guid id, Guid? progress, Guid? file, string? link, string caption, long? removed) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into measures_evidence (id, agency_id, version, year, progress_id, file_id, link, caption, added_at, "by", removed_at)
            values ({id}, {old.Agency}, 1, 2567, {progress}, {file}, {link}, {caption}, 1, 'ผู้รายงาน', {removed})
            """);

    private sealed record Old
    {
        public Guid Agency { get; } = Guid.CreateVersion7();

        public Guid Work { get; } = Guid.CreateVersion7();

        public Guid Progress { get; } = Guid.CreateVersion7();

        public Guid Photo { get; } = Guid.CreateVersion7();

        public Guid Link { get; } = Guid.CreateVersion7();

        public Guid Gone { get; } = Guid.CreateVersion7();

        public Guid Whole { get; } = Guid.CreateVersion7();
    }
}
