using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Sujarit.Site.Platform;

/// <summary>What a browser brings for its first page, and never again.</summary>
public partial class FirstVisitTests(Houses houses) : IClassFixture<Houses>
{
    private const int most = 60 * 1024;
    private const int fontsOfTheSheet = 4;

    [Theory, OnBoth]
    public async Task A_browser_brings_the_look_once_and_keeps_it_for_ever(Engine engine)
    {
        var house = await houses.On(engine);
        using var client = new HttpClient { BaseAddress = house.Address };
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync($"/{Settlement.Here}", TestContext.Current.CancellationToken));
        var linked = page.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();
        var sheet = linked.Single(address => address.EndsWith(".css", StringComparison.Ordinal));
        var fonts = Font().Matches(await client.GetStringAsync(sheet, TestContext.Current.CancellationToken)).Select(found => "/assets/" + found.Groups["file"].Value).ToList();
        // A font that is brought ahead is one that the sheet asks for.
        Assert.Equal(fontsOfTheSheet, fonts.Union(linked.Where(address => address.EndsWith(".woff2", StringComparison.Ordinal))).Count());

        var size = await Weigh(client, $"/{Settlement.Here}", "max-age=60");
        foreach (var address in linked.Union(fonts))
        {
            size += await Weigh(client, address, "immutable");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{size:N0} bytes");
        Assert.InRange(size, fontsOfTheSheet, most);
    }

    // As it comes over the wire.
    private static async Task<long> Weigh(HttpClient client, string address, string kept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "gzip, br");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}. What is the mark of its content now? See sujarit.staticwebassets.endpoints.json beside the program.");
        Assert.Contains(kept, answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }

    [GeneratedRegex(@"url\((?<file>[^)]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Font();
}
