using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Site;

/// <summary>A database as an earlier version of the program left it, for tests of what the present one makes of it.</summary>
internal static class EarlierProgram
{
    /// <summary>Fills a database of an earlier version, migrates it, and looks at it.</summary>
    /// <param name="engine">The database.</param>
    /// <param name="last">The last migration that version knew.</param>
    /// <param name="tables">The tables that are filled; whoever does not say that it is for all agencies sees none of their rows.</param>
    /// <param name="fill">Fills them, by statements: the model is of today.</param>
    /// <param name="look">Looks at what became of it.</param>
    public static async Task Migrated(Engine engine, string last, string[] tables, Func<AppDb, Task> fill, Func<AppDb, Task> look)
    {
        var premises = await Databases.Bare(engine);
        try
        {
            await using var site = Web.Site.Build(premises.Settings(), House.Fakes(new HouseClock()));
            await using var scope = site.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            await db.GetService<IMigrator>().MigrateAsync(last);
            await fill(db);
            foreach (var table in engine == Engine.PostgreSql ? tables : [])
            {
                await Protect(db, table);
            }

            await Readiness.Migrate(db);

            await look(db);
        }
        finally
        {
            await premises.Remove();
        }
    }

    // As the program leaves its tables.
    private static Task<int> Protect(AppDb db, string table) =>
        db.Database.ExecuteSqlRawAsync(
            string.Format(
                CultureInfo.InvariantCulture,
                """
                alter table {0} enable row level security;
                alter table {0} force row level security;
                create policy agency on {0} using (agency_id::text = current_setting('sujarit.agency', true) or current_setting('sujarit.agency', true) = 'everything');
                """,
                table));
}
