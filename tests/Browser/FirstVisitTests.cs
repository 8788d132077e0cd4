using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>What a phone brings over the air when somebody comes for the first time: everything a browser fetches by itself, pictures that are near with it.</summary>
public class FirstVisitTests(Chromium chromium)
{
    private const int phone = 360;
    private const int most = 60 * 1024;

    private static readonly string[] pages =
        ["", "/news", "/about", "/about/executives", "/contact", "/topics", "/ita", "/ita/2567", "/search", "/site-map", "/status", "/open-data", "/en", "/ms/news"];

    [BrowserTheory, InlineData(35)]
    public async Task No_first_page_weighs_more_than_60_KB(int items)
    {
        await using var site = await RunningSite.Open(Engine.Sqlite);
        var heavy = new List<string>();
        foreach (var path in pages.Concat(Enumerable.Range(1, items).Select(number => string.Create(CultureInfo.InvariantCulture, $"/ita/2567/o{number}"))))
        {
            var weight = await Weight(site, RunningSite.Agency + path);
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weight} {path}"));
            if (weight is > most or < 1000)
            {
                heavy.Add(string.Create(CultureInfo.InvariantCulture, $"{path} weighs {weight}"));
            }
        }

        Assert.Empty(heavy);
    }

    // With heads and all, as the network sees it; nothing is kept from a page before.
    private async Task<double> Weight(RunningSite site, string path)
    {
        await using var window = await chromium.Open(site, phone);
        var network = await window.Page.Context.NewCDPSessionAsync(window.Page);
        await network.SendAsync("Network.enable");
        double weight = 0;
        network.Event("Network.loadingFinished").OnEvent += (_, told) => weight += ((JsonElement)told!).GetProperty("encodedDataLength").GetDouble();
        await window.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(window.Faults);
        return weight;
    }
}
