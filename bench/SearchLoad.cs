using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sujarit.Disclosure.Search;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Bench;

/// <summary>Times the public search at an agency with a usual number of texts and at one with very many, alone and among hundreds of agencies.</summary>
internal static class SearchLoad
{
    private const int turns = 30;
    private const int warmUps = 10;
    private const int others = 300;
    private const string server = "SUJARIT_TEST_POSTGRESQL";
    private static readonly string[] words = ["โครงการ", "ก่อสร้าง", "ถนน", "คอนกรีต", "งบประมาณ", "รายงาน", "ประชาชน", "บริการ", "จัดซื้อ", "แผน", "หมู่ที่ 4", "น้ำประปา", "๒๕๖๗", "ตำบล"];
    private static readonly (string Name, string Needle)[] needles = [("one letter", "ก"), ("a word of every text", "ถนน"), ("a word of none", "สะพานแขวน"), ("three words", "โครงการ ถนน ก่อสร้าง")];

    public static async Task Run()
    {
        await Measure("SQLite", new Dictionary<string, string?>());
        if (Environment.GetEnvironmentVariable(server) is not { Length: > 0 } connection)
        {
            Console.WriteLine($"PostgreSQL – not measured: {server} names no server (.ci/with-postgresql ./dev bench search)");
            return;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"sujarit_bench_{Environment.ProcessId}_search");
        await Order(connection, $"""create database "{name}" template template0 encoding 'UTF8' lc_ctype 'C.UTF-8' lc_collate 'C.UTF-8'""");
        try
        {
            await Measure("PostgreSQL", new Dictionary<string, string?> { ["Database:Provider"] = "PostgreSql", ["ConnectionStrings:Database"] = new NpgsqlConnectionStringBuilder(connection) { Database = name }.ConnectionString });
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await Order(connection, $"""drop database if exists "{name}" with (force)""");
        }
    }

    private static async Task Measure(string engine, Dictionary<string, string?> database)
    {
        var folder = Directory.CreateTempSubdirectory("sujarit-bench-").FullName;
        try
        {
            await using var site = Site.Build(new Dictionary<string, string?>(database) { ["Data:Folder"] = folder, ["Urls"] = "http://127.0.0.1:0", ["Search:PerMinute"] = "1000000", ["Logging:LogLevel:Default"] = "Error", ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "None", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Error" });
            await Readiness.Check(site.Services);
            await site.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
            await Found(site.Services, "usual", texts: 200, letters: 10_000);
            await Found(site.Services, "heavy", texts: 300, letters: 50_000);
            await Ask(engine, "alone", client);
            for (var number = 0; number < others; number++)
            {
                await Found(site.Services, string.Create(CultureInfo.InvariantCulture, $"other-{number}"), texts: 60, letters: 3_000);
            }

            await Ask(engine, $"among {others}", client);
            await site.StopAsync();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Ask(string engine, string where, HttpClient client)
    {
        foreach (var agency in new[] { "usual", "heavy" })
        {
            foreach (var (name, needle) in needles)
            {
                var times = new List<double>();
                for (var turn = 0; turn < warmUps + turns; turn++)
                {
                    var begin = Stopwatch.GetTimestamp();
                    using var answer = await client.GetAsync($"/{agency}/search?q={Uri.EscapeDataString(needle)}");
                    answer.EnsureSuccessStatusCode();
                    if (turn >= warmUps)
                    {
                        times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                    }
                }

                times.Sort();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine} {where}, {agency} agency, {name}: median {times[times.Count / 2]:0.0} ms, slowest {times[^1]:0.0} ms"));
            }
        }
    }

    private static async Task Found(IServiceProvider services, string code, int texts, int letters)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var agency = Agency.Begin(code, $"องค์การบริหารส่วนตำบล {code}");
        db.Add(agency);
        var thing = Guid.CreateVersion7();
        for (var number = 0; number < texts; number++)
        {
            // A page, and four files of it.
            thing = number % 5 == 0 ? Guid.CreateVersion7() : thing;
            var row = SearchText.Of(number % 5 == 0 ? SearchKind.Page : SearchKind.File, thing, number % 5, "/ita/2567/o1", $"เรื่องที่ {number}", "O1", new FiscalYear(2567), DateTimeOffset.UnixEpoch, Text(number, letters));
            db.Add(row).Property(nameof(AgencyRecord.AgencyId)).CurrentValue = agency.Id;
        }

        await db.SaveChangesAsync();
    }

    private static string Text(int seed, int letters)
    {
        var text = new StringBuilder(letters + 20);
        for (var at = seed; text.Length < letters; at++)
        {
            text.Append(words[at * 7 % words.Length]).Append(at % 4 == 0 ? " " : "");
        }

        return text.ToString();
    }

    private static async Task Order(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
