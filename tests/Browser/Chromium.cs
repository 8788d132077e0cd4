using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>The browser of the machine, one for all tests; each opens windows of its own that share no cookie.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const int height = 900;
    private static readonly string? place = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);
    private readonly Lazy<Task<IPlaywright>> driver = new(Playwright.CreateAsync);
    private readonly Lazy<Task<IBrowser>> browser;

    public Chromium() => browser = new(Launch);

    /// <summary>On a machine of CI nothing may be missing: the tests then run, and fail.</summary>
    public static bool IsHere => place is not null || Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>A window of somebody who is not signed in.</summary>
    /// <param name="site">The site its addresses are relative to.</param>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="script">False: as in a browser that runs none.</param>
    /// <param name="looks">Whether axe and the width look at each kind of page it comes to; where no script runs, axe does not either, and a page waits for it for ever.</param>
    internal async Task<Window> Open(RunningSite site, int width, bool script = true, bool looks = false)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "th-TH",
            JavaScriptEnabled = script,
        };
        var context = await (await browser.Value).NewContextAsync(options);
        // Publishing prints a PDF while somebody waits; on a loaded machine LibreOffice alone takes longer than the usual half minute.
        context.SetDefaultTimeout(120_000);
        return new Window(context, await context.NewPageAsync(), looks && script, site.Looked);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated && browser.Value.IsCompletedSuccessfully)
        {
            await (await browser.Value).DisposeAsync();
        }

        if (driver.IsValueCreated && driver.Value.IsCompletedSuccessfully)
        {
            (await driver.Value).Dispose();
        }
    }

    // In a container chromium has no sandbox of its own to give; the pages are ours.
    private async Task<IBrowser> Launch() =>
        await (await driver.Value).Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = place ?? throw new InvalidOperationException("There is no chromium on this machine."), Args = ["--no-sandbox"] });
}
