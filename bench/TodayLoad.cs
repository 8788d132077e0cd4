using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Sujarit.Bench;

/// <summary>Times the first page of the office after five years of a real agency's work, beside the same page with only the sample and an empty page.</summary>
internal static class TodayLoad
{
    private const int turns = 200;

    // The first pages are slow until the runtime has compiled them for good.
    private const int warmUps = 60;
    private const string server = "SUJARIT_TEST_POSTGRESQL";
    private const string home = $"/{SampleOffice.Agency}/office/organizations/today";
    private static readonly (string Name, string Email)[] visitors = [("officer", SampleOffice.Officer), ("owner", SampleOffice.Owner), ("head", SampleOffice.Head)];

    public static async Task Run()
    {
        await Measure("SQLite", _ => new Dictionary<string, string?>());
        if (Environment.GetEnvironmentVariable(server) is not { Length: > 0 } connection)
        {
            Console.WriteLine($"PostgreSQL – not measured: {server} names no server (.ci/with-postgresql ./dev bench today)");
            return;
        }

        string Named(string name) => string.Create(CultureInfo.InvariantCulture, $"sujarit_bench_{Environment.ProcessId}_{name}");
        string[] names = [Named("sample"), Named("years")];
        await Order(connection, names.Select(name => $"""create database "{name}" template template0 encoding 'UTF8' lc_ctype 'C.UTF-8' lc_collate 'C.UTF-8'"""));
        try
        {
            await Measure("PostgreSQL", name => new Dictionary<string, string?>
            {
                ["Database:Provider"] = "PostgreSql",
                ["ConnectionStrings:Database"] = new NpgsqlConnectionStringBuilder(connection) { Database = Named(name) }.ConnectionString,
            });
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await Order(connection, names.Select(name => $"""drop database if exists "{name}" with (force)"""));
        }
    }

    private static async Task Measure(string engine, Func<string, Dictionary<string, string?>> database)
    {
        var folder = Directory.CreateTempSubdirectory("sujarit-bench-").FullName;
        try
        {
            await using var sample = await SampleOffice.Open(database("sample"), Path.Combine(folder, "sample"), hasHistory: false);
            await using var years = await SampleOffice.Open(database("years"), Path.Combine(folder, "years"), hasHistory: true);
            await Turns(engine, sample, years);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Turns(string engine, SampleOffice sample, SampleOffice years)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var empty = new Figure("empty Razor page", years, new Uri(years.Address, "/empty"), null, null);
        var figures = new List<Figure> { empty, new("page of four queries", years, new Uri(years.Address, "/queries"), null, null) };
        foreach (var (name, email) in visitors)
        {
            var few = new Figure($"{name}, the sample", sample, new Uri(sample.Address, home), await Town.SignIn(sample.Address, email), null);
            var cookie = await Town.SignIn(years.Address, email);
            figures.AddRange(few, new Figure($"{name}, {LivedYears.Count} years", years, new Uri(years.Address, home), cookie, few), new Figure($"{name}, kept", years, new Uri(years.Address, home), cookie, few, isKept: true));
        }

        for (var turn = 0; turn < turns + warmUps; turn++)
        {
            foreach (var figure in figures)
            {
                await figure.Take(client);
            }
        }

        Console.WriteLine($"today on {engine}");
        figures.ForEach(figure => figure.Tell(empty));
    }

    private static async Task Order(string connection, IEnumerable<string> orders)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
        foreach (var order in orders)
        {
            await using var command = source.CreateCommand(order);
            await command.ExecuteNonQueryAsync();
        }
    }

    private sealed class Figure(string name, SampleOffice office, Uri address, string? cookie, Figure? beside, bool isKept = false)
    {
        private readonly List<double> taken = [];
        private IReadOnlyList<(string Sql, TimeSpan Taken)> asked = [];
        private int bytes;

        private double Median => taken[warmUps..].Order().ElementAt(turns / 2);

        public async Task Take(HttpClient client)
        {
            using var call = new HttpRequestMessage(HttpMethod.Get, address);
            var mark = Guid.NewGuid().ToString();
            call.Headers.Add(QueryTally.Header, mark);
            if (cookie is not null)
            {
                call.Headers.Add("Cookie", cookie);
            }

            if (!isKept)
            {
                office.Forget();
            }

            var watch = Stopwatch.StartNew();
            using var answer = await client.SendAsync(call);
            var content = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            taken.Add(watch.Elapsed.TotalMilliseconds);
            (asked, bytes) = (office.Tally.Of(mark), content.Length);
        }

        public void Tell(Figure empty)
        {
            var slowest = asked.Count > 0 ? asked.Max(query => query.Taken.TotalMilliseconds) : 0;
            var besides = beside is null ? "" : string.Create(CultureInfo.InvariantCulture, $"  {Median / beside.Median:N2} × {beside.Named}");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-20} median {Median,6:N2} ms  {Median / empty.Median,5:N1} × empty page  {asked.Count} queries, the slowest {slowest,5:N2} ms  {bytes,6:N0} bytes{besides}"));
        }

        private string Named => name;
    }
}
