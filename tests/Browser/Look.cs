using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>Looks at a page on a phone and on a desk: what axe finds, what does not fit, and a picture.</summary>
internal static class Look
{
    public const int Wide = 1280;
    private const int narrow = 360;
    private const int height = 900;

    // Nodes are described only where something is wrong with them: thousands are in order on a long page, and describing them takes most of the time.
    private const string run = """
        async () => {
            const found = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
                resultTypes: ['violations'],
            });
            if (found.passes.length === 0) {
                throw new Error('axe has looked at nothing');
            }

            return found.violations.map(fault => `${fault.id}, ${fault.help}: ${fault.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
        }
        """;

    // Words that people see in less than 16 px; those of a picture as it is scaled.
    private const string small = """
        () => {
            const found = new Set();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode, within = text.parentElement, range = document.createRange();
                range.selectNodeContents(text);
                if (text.data.trim() && within.tagName !== 'OPTION' && range.getClientRects().length) {
                    const scale = within.closest('svg')?.getScreenCTM().a ?? 1, size = parseFloat(getComputedStyle(within).fontSize) * scale;
                    if (size < 15.99) found.add(`${size.toFixed(1)} px in ${within.tagName} “${text.data.trim().slice(0, 30)}”`);
                }
            }

            return [...found].slice(0, 5);
        }
        """;

    // Frames within the page are looked at too, wherever they come from.
    private static readonly string axe = new BundledAxeScriptProvider().GetScript() + ";axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });";

    // artifacts/bin/Browser/release/ → artifacts/pictures/
    private static readonly string pictures = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../pictures"));

    /// <summary>What is wrong with the page that stands open, at the width it has.</summary>
    public static async Task<IReadOnlyList<string>> InPassing(IPage page)
    {
        foreach (var frame in page.Frames)
        {
            await frame.EvaluateAsync(axe);
        }

        return await Faults(page, page.ViewportSize!.Width);
    }

    /// <summary>What is wrong with the page that stands open, on a desk and on a phone.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What its pictures are called.</param>
    public static Task<IReadOnlyList<string>> At(IPage page, string name) => At(page, name, Wide, narrow);

    /// <summary>The same on a phone alone: for pages of which one was looked at on a desk too.</summary>
    public static Task<IReadOnlyList<string>> OnPhone(IPage page, string name) => At(page, name, narrow);

    private static async Task<IReadOnlyList<string>> At(IPage page, string name, params int[] widths)
    {
        var faults = new List<string>();
        foreach (var frame in page.Frames)
        {
            await frame.EvaluateAsync(axe);
        }

        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, height);
            faults.AddRange(await Faults(page, width));
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, width.ToString(CultureInfo.InvariantCulture), name.Replace('/', '-') + ".png"), FullPage = true });
        }

        return faults;
    }

    private static async Task<IReadOnlyList<string>> Faults(IPage page, int width)
    {
        var place = $"{page.Url} at {width.ToString(CultureInfo.InvariantCulture)}";
        var needed = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var found = (await page.EvaluateAsync<string[]>(run)).Select(fault => $"{place}: {fault}");
        var letters = (await page.EvaluateAsync<string[]>(small)).Select(fault => $"{place} has small letters: {fault}");
        return [.. needed > width ? [$"{place} scrolls sideways: {needed}"] : Array.Empty<string>(), .. letters, .. found];
    }
}
