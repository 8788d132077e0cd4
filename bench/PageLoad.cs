using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Bench;

/// <summary>Loads the pages of the site beside an empty page and a static file, with few and with all agencies of the country.</summary>
internal static partial class PageLoad
{
    /// <summary>How often the page of queries asks the database: as often as the office page beside it.</summary>
    public const int Queries = 4;

    private const int turns = 3;

    // The first pages are slow until the runtime has compiled them for good.
    private const int warmUps = 2;
    private const string file = "static file";
    private const string empty = "empty Razor page";
    private const string asking = "page of four queries";
    private const int versions = 10_000;
    private static readonly int[] agencies = [1, 100, 8317];

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("sujarit-bench-").FullName;
        try
        {
            await using (var site = Build(folder))
            {
                await Readiness.Check(site.Services);
                var town = new Town(site.Services);
                await site.StartAsync();
                foreach (var count in agencies)
                {
                    await town.GrowTo(count);
                    await Load(site, $"{count:N0} agencies", Town.Last(count));
                }

                await town.Rewrite(versions);
                await Load(site, $"{versions:N0} versions of one item", Town.First);

                await site.StopAsync();
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            await Start(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WebApplication Build(string folder) =>
        Site.Build(
            new Dictionary<string, string?> { ["Data:Folder"] = folder, ["Urls"] = "http://127.0.0.1:0", ["Clock:Today"] = "2024-09-16", ["OpenData:PerMinute"] = "100000000", ["Logging:LogLevel:Default"] = "Error" },
            services =>
            {
                services.AddSingleton<QueryTally>();
                services.ConfigureDbContext<AppDb>((provider, options) => options.AddInterceptors(provider.GetRequiredService<QueryTally>()));
                services.AddRazorPages().AddApplicationPart(typeof(PageLoad).Assembly);
            }
        );

    private static async Task Load(WebApplication running, string among, string agency)
    {
        // Another spelling of the address is answered, but never kept: the page is made anew.
        var site = new Uri(running.Urls.First());
        var cookie = await Town.SignIn(site);
        (string Name, string Path, string? Cookie)[] kinds =
        [
            (file, "/assets/site.js", null),
            (empty, "/empty", null),
            (asking, "/queries", null),
            ("public page, kept", $"/{agency}/ita/2567/o35", null),
            ("public page, made anew", $"/{agency}/ITA/2567/o35", null),
            ("its versions, made anew", $"/{agency}/ITA/2567/o35/versions", null),
            ("public year, made anew", $"/{agency}/ITA/2567", null),
            ("first page, made anew", $"/{agency}/", null),
            ("open data, made anew", $"/{agency}/API/v1/items", null),
            ("catalogue, made anew", $"/{agency}/CATALOG.jsonld", null),
            ("office page", $"/{Town.First}/office/disclosure", cookie),
        ];
        var rates = kinds.ToDictionary(kind => kind.Name, _ => new List<double>());
        for (var turn = 0; turn < turns + warmUps; turn++)
        {
            foreach (var kind in kinds)
            {
                rates[kind.Name].Add(Wrk(new Uri(site, kind.Path), kind.Cookie));
            }
        }

        Console.WriteLine(among);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        foreach (var (name, path, signedIn) in kinds)
        {
            Tell(name, Settled(rates[name]), rates, await Asked(running, client, new Uri(site, path), signedIn));
        }
    }

    private static async Task<int> Asked(WebApplication running, HttpClient client, Uri address, string? cookie)
    {
        using var call = new HttpRequestMessage(HttpMethod.Get, address);
        var mark = Guid.NewGuid().ToString();
        call.Headers.Add(QueryTally.Header, mark);
        if (cookie is not null)
        {
            call.Headers.Add("Cookie", cookie);
        }

        using var answer = await client.SendAsync(call);
        return running.Services.GetRequiredService<QueryTally>().Of(mark).Count;
    }

    private static void Tell(string name, double rate, Dictionary<string, List<double>> beside, int queries) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-24} {rate,9:N0} req/s  {rate / Settled(beside[file]),6:N2} × static file  {rate / Settled(beside[empty]),6:N2} × empty page  {rate / Settled(beside[asking]),6:N2} × page of queries  {queries,2} queries"));

    private static double Settled(List<double> taken) => Median(taken[warmUps..]);

    private static double Wrk(Uri address, string? cookie)
    {
        string[] head = cookie is null ? [] : ["-H", "Cookie: " + cookie];
        using var running = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c16", "-d2s", .. head, address.AbsoluteUri]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var told = running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        return told.Contains("Non-2xx", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"{address} is refused:\n{told}")
            : double.Parse(Rate().Match(told).Groups["rate"].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The built program as its users start it, on the data at hand.</summary>
    private static async Task Start(string folder)
    {
        var port = Random.Shared.Next(20_000, 60_000);
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{Town.First}/ita/2567/o35"));
        var start = new ProcessStartInfo("dotnet", [Project.Built("Web", "sujarit.dll"), "serve", "--urls", address.GetLeftPart(UriPartial.Authority)]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Data__Folder"] = folder;
        var watch = Stopwatch.StartNew();
        using var running = Process.Start(start)!;
        try
        {
            using var client = new HttpClient();
            while (!await Answers(client, address))
            {
                await Task.Delay(10);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answer    {watch.Elapsed.TotalMilliseconds,9:N0} ms"));
            Wrk(address, cookie: null);
            Wrk(new Uri(address, $"/{Town.First}/ITA/2567"), cookie: null);
            running.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident after a load    {running.WorkingSet64 / 1e6,9:N0} MB"));
        }
        finally
        {
            running.Kill();
            await running.WaitForExitAsync();
        }
    }

    private static async Task<bool> Answers(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static double Median(List<double> taken) => taken.Order().ElementAt(taken.Count / 2);

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[0-9.]+)", RegexOptions.None, 1000)]
    private static partial Regex Rate();
}
