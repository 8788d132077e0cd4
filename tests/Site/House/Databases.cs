using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Sujarit.Database.Sqlite;
using Sujarit.Web;

namespace Sujarit.Site;

/// <summary>
/// Fresh databases, already set up and inhabited: migrations, first inhabitants and the sample's year are made once for each database and copied
/// for every house.
/// </summary>
internal static class Databases
{
    private static readonly string prefix = string.Create(CultureInfo.InvariantCulture, $"sujarit_test_{Environment.ProcessId}_");
    private static readonly Lazy<Task<Premises>>[] inhabited = [.. Enum.GetValues<Engine>().Select(engine => new Lazy<Task<Premises>>(() => Inhabited(engine)))];
    private static readonly Lazy<Task<Premises>>[] sampled = [.. Enum.GetValues<Engine>().Select(engine => new Lazy<Task<Premises>>(() => Sampled(engine)))];
    private static int made;

    /// <summary>A database and a data folder for one house.</summary>
    /// <param name="engine">On this database.</param>
    /// <param name="isSampled">Whether both agencies have a year's work.</param>
    public static async Task<Premises> Fresh(Engine engine, bool isSampled = false)
    {
        var template = await (isSampled ? sampled : inhabited)[(int)engine].Value;
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
        foreach (var template in sampled.Concat(inhabited).Where(template => template.IsValueCreated && template.Value.IsCompletedSuccessfully))
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

    private static async Task<Premises> Inhabited(Engine engine) =>
        await Template(await Bare(engine), async (site, template) => template with { People = await Settlement.Found(site.Services) });

    private static async Task<Premises> Sampled(Engine engine) =>
        await Template(
            await Fresh(engine),
            async (site, template) =>
            {
                await Settlement.Work(site.Services, template.People.Select(person => person.Agency).Distinct());
                return template;
            }
        );

    private static async Task<Premises> Template(Premises template, Func<WebApplication, Premises, Task<Premises>> fill)
    {
        try
        {
            // What lies in a template happened before any house opened.
            var clock = new HouseClock();
            clock.Pass(-TimeSpan.FromHours(1));
            await using var site = Web.Site.Build(template.Settings(), House.Fakes(clock));
            await Readiness.Check(site.Services);
            template = await fill(site, template);
        }
        catch
        {
            await template.Remove();
            throw;
        }

        // Closed for good: SQLite writes its log back into the file, PostgreSQL copies only what nobody is connected to.
        await template.Close();
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
