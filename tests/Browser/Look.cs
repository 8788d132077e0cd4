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

    // Frames within the page are looked at too, wherever they come from.
    private static readonly string axe = new BundledAxeScriptProvider().GetScript() + ";axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });";

    // artifacts/bin/Browser/release/ → artifacts/pictures/
    private static readonly string pictures = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../pictures"));

    /// <summary>What is wrong with the page that stands open.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What its pictures are called.</param>
    public static async Task<IReadOnlyList<string>> At(IPage page, string name)
    {
        var faults = new List<string>();
        foreach (var frame in page.Frames)
        {
            await frame.EvaluateAsync(axe);
        }

        foreach (var width in (int[])[Wide, narrow])
        {
            await page.SetViewportSizeAsync(width, height);
            var place = $"{page.Url} at {width.ToString(CultureInfo.InvariantCulture)}";
            var needed = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (needed > width)
            {
                faults.Add($"{place} scrolls sideways: {needed}");
            }

            faults.AddRange((await page.EvaluateAsync<string[]>(run)).Select(fault => $"{place}: {fault}"));
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, width.ToString(CultureInfo.InvariantCulture), name.Replace('/', '-') + ".png"), FullPage = true });
        }

        return faults;
    }
}
