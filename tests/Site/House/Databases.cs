using System.Globalization;
using Microsoft.Data.Sqlite;
using Sujarit.Database.Sqlite;
using Sujarit.Web;

namespace Sujarit.Site;

/// <summary>
/// Fresh databases, already set up and inhabited: migrations and first inhabitants are made once for each database and copied for every
/// house.
/// </summary>
internal static class Databases
{
    private static readonly string prefix = string.Create(CultureInfo.InvariantCulture, $"sujarit_test_{Environment.ProcessId}_");
    private static readonly Lazy<Task<Premises>>[] templates = [new(() => Template(Engine.Sqlite)), new(() => Template(Engine.PostgreSql))];
    private static int made;

    /// <summary>A database and a data folder for one house.</summary>
    public static async Task<Premises> Fresh(Engine engine)
    {
        var template = await templates[(int)engine].Value;
        var fresh = Empty(engine);
        Copy(template.Folder, fresh.Folder);
        if (engine == Engine.PostgreSql)
        {
            await PostgreSqlServer.Create(fresh.Database, template.Database);
        }

        return fresh with { People = template.People };
    }

    /// <summary>A data folder, and on PostgreSQL a database without any table.</summary>
    public static async Task<Premises> Bare(Engine engine)
    {
        var bare = Empty(engine);
        if (engine == Engine.PostgreSql)
        {
            await PostgreSqlServer.Create(bare.Database);
        }

        return bare;
    }

    /// <summary>Takes the templates away, after the last test.</summary>
    public static async Task Clear()
    {
        foreach (var template in templates.Where(template => template.IsValueCreated && template.Value.IsCompletedSuccessfully))
        {
            await (await template.Value).Remove();
        }
    }

    private static Premises Empty(Engine engine)
    {
        SystemSqlite.Use();
        var folder = Directory.CreateTempSubdirectory("sujarit-house-").FullName;
        return new Premises(engine, folder, prefix + Interlocked.Increment(ref made).ToString(CultureInfo.InvariantCulture), []);
    }

    private static async Task<Premises> Template(Engine engine)
    {
        var template = await Bare(engine);
        try
        {
            await using var site = Web.Site.Build(template.Settings(), House.Fakes(new HouseClock()));
            await Readiness.Check(site.Services);
            template = template with { People = await Settlement.Found(site.Services) };
        }
        catch
        {
            await template.Remove();
            throw;
        }

        // Closed for good: SQLite writes its log back into the file, PostgreSQL copies only what nobody is connected to.
        SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        return template;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
