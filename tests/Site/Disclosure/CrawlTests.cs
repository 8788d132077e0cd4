using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure;

namespace Sujarit.Site.Disclosure;

/// <summary>Everybody's way through the whole public site of an agency with a complete year, link by link, in every language.</summary>
public sealed class CrawlTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    // In bytes on the wire, of a visitor's first page: with stylesheet, script, fonts and every picture. A browser brings those to be loaded later at once where they are near.
    private const int heaviest = 60 * 1024;

    [Theory, OnBoth]
    public async Task No_link_of_the_public_site_is_dead_no_page_is_heavy_and_whatever_is_published_is_three_clicks_away(Engine engine)
    {
        var house = await houses.On(engine);
        using var crawl = new Crawl(house.Address);

        await crawl.From($"/{Settlement.Here}", $"/{Settlement.Here}/en", $"/{Settlement.Here}/ms");

        Assert.True(crawl.Pages.Count > 100, $"only {crawl.Pages.Count} pages");
        Assert.Empty(crawl.Dead);
        Assert.Empty(crawl.Pages.Where(page => page.Weight > heaviest).Select(page => $"{page.Path} weighs {page.Weight}"));
        Assert.Empty(crawl.Pages.Where(page => page.Headings != 1).Select(page => $"{page.Path} has {page.Headings} first headings"));
        var published = await house.Ask(db => db.Set<Publication>().AsNoTracking().ToListAsync());
        Assert.NotEmpty(published);
        Assert.All(published, item => Assert.InRange(crawl.Pages.Single(page => page.Path == PublicAddress.Of(Settlement.Here, item.Assessment, item.Item)).Clicks, 1, 2));
        TestContext.Current.TestOutputHelper?.WriteLine($"{crawl.Pages.Count} pages, the heaviest {crawl.Pages.Max(page => page.Weight)} bytes: {crawl.Pages.MaxBy(page => page.Weight)!.Path}");
    }

    private sealed class Crawl : IDisposable
    {
        private readonly HttpClient client;
        private readonly Queue<(string Path, int Clicks, string On)> ahead = new();
        private readonly HashSet<string> met = [];
        private readonly Dictionary<string, int> weights = [];

        public Crawl(Uri site)
        {
#pragma warning disable CA2000 // The client disposes it.
            client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false }) { BaseAddress = site };
#pragma warning restore CA2000
            client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        }

        public List<(string Path, int Weight, int Clicks, int Headings)> Pages { get; } = [];

        public List<string> Dead { get; } = [];

        public async Task From(params string[] starts)
        {
            foreach (var start in starts)
            {
                Meet(start, 0, "");
            }

            while (ahead.TryDequeue(out var next))
            {
                await Visit(next.Path, next.Clicks, next.On);
            }
        }

        public void Dispose() => client.Dispose();

        private async Task Visit(string path, int clicks, string on)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                Dead.Add($"{path} answers {(int)answer.StatusCode} (on {on})");
                return;
            }

            var wire = await answer.Content.ReadAsByteArrayAsync();
            weights[path] = wire.Length;
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                return;
            }

            var page = await new HtmlParser().ParseDocumentAsync(Unpacked(answer.Content.Headers.ContentEncoding, wire));
            Pages.Add((path, wire.Length + await Weight(page), clicks, page.QuerySelectorAll("h1").Length));
            // What is printed at the moment it is asked for is nothing for whoever goes through a whole site.
            foreach (var link in page.QuerySelectorAll("a[href]:not([rel~=nofollow]), area[href]").Select(link => link.GetAttribute("href")!))
            {
                Meet(link, clicks + 1, path);
            }
        }

        // What a browser may fetch for a page before anybody has touched it.
        private async Task<int> Weight(IDocument page)
        {
            var weight = 0;
            foreach (var part in page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], img[src]"))
            {
                weight += await Fetched(part.GetAttribute("href") ?? part.GetAttribute("src")!);
            }

            // Of the fonts the page names two before it is read; bold letters bring the other two.
            return weight + await Bold(page);
        }

        private async Task<int> Bold(IDocument page)
        {
            var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
            var folder = sheet[..sheet.LastIndexOf('/')];
            using var answer = await client.GetAsync(new Uri(sheet, UriKind.Relative));
            var css = Unpacked(answer.Content.Headers.ContentEncoding, await answer.Content.ReadAsByteArrayAsync());
            var weight = 0;
            foreach (var font in css.Split("url(").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Where(url => url.Contains("700", StringComparison.Ordinal)))
            {
                weight += await Fetched($"{folder}/{font}");
            }

            return weight;
        }

        private async Task<int> Fetched(string path)
        {
            if (!weights.TryGetValue(path, out var weight))
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    Dead.Add($"{path} answers {(int)answer.StatusCode}");
                }

                weights[path] = weight = (await answer.Content.ReadAsByteArrayAsync()).Length;
            }

            return weight;
        }

        private void Meet(string link, int clicks, string on)
        {
            var path = link.Split('#')[0];
            // Sign-in is the office's door; what is elsewhere is the watch's to look at.
            if (path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/sign-in", StringComparison.Ordinal) && met.Add(path))
            {
                ahead.Enqueue((path, clicks, on));
            }
        }

        private static string Unpacked(ICollection<string> codings, byte[] wire)
        {
            using var bytes = new MemoryStream(wire);
            using Stream plain = codings.Contains("br") ? new BrotliStream(bytes, CompressionMode.Decompress) : codings.Contains("gzip") ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
            using var text = new StreamReader(plain);
            return text.ReadToEnd();
        }
    }
}
