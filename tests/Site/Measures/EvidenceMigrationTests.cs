using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
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

    [Theory, OnBoth]
    public async Task A_migration_cut_short_where_it_makes_a_table_anew_leaves_nothing_half_done_and_is_made_again(Engine engine)
    {
        var premises = await Databases.Bare(engine);
        try
        {
            var cut = new Cut("IX_measures_link_watch_evidence_id");
            await using var site = Web.Site.Build(premises.Settings(), House.Fakes(new HouseClock()) + (services => services.ConfigureDbContext<AppDb>((_, options) => options.AddInterceptors(cut))));
            var old = await Before(site.Services, engine);
            if (engine == Engine.Sqlite)
            {
                await LeaveLock(site.Services);
            }

            await using (var first = site.Services.CreateAsyncScope())
            {
                var broken = first.ServiceProvider.GetRequiredService<AppDb>();
                await Assert.ThrowsAsync<NotSupportedException>(() => Readiness.Migrate(broken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
                Assert.EndsWith("_Start", Assert.Single(await broken.Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
                Assert.Equal(3, await broken.Database.SqlQueryRaw<int>("select count(progress_id) as \"Value\" from measures_evidence").SingleAsync(TestContext.Current.CancellationToken));
            }

            cut.IsOver = true;
            await using var second = site.Services.CreateAsyncScope();
            var db = second.ServiceProvider.GetRequiredService<AppDb>();
            await Readiness.Migrate(db);
            Assert.Equal(4, await db.Set<Evidence>().IgnoreQueryFilters().CountAsync(piece => piece.AgencyId == old.Agency, TestContext.Current.CancellationToken));
        }
        finally
        {
            await premises.Remove();
        }
    }

    // What the framework's own lock leaves behind when its process is killed; nobody ever takes it away.
    private static async Task LeaveLock(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDb>().Database.ExecuteSqlRawAsync(
            """
            create table if not exists "__EFMigrationsLock" ("Id" integer not null constraint "PK___EFMigrationsLock" primary key, "Timestamp" text not null);
            insert into "__EFMigrationsLock" ("Id", "Timestamp") values (1, '2026-01-01 00:00:00+00:00');
            """);
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

    /// <summary>Fails at a statement with these words, as if the program ended there.</summary>
    private sealed class Cut(string words) : DbCommandInterceptor
    {
        public bool IsOver { get; set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            !IsOver && command.CommandText.Contains(words, StringComparison.Ordinal) ? throw new NotSupportedException("It ends here.") : ValueTask.FromResult(result);
    }

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
