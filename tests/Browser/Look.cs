using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>Looks at a page on a phone and on a desk: what axe finds, what does not fit, and a picture.</summary>
internal static class Look
{
    public const int Wide = 1280;
    private const int narrow = 360;
    private const int height = 900;
    private static readonly AxeRunOptions rules =
        new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] } };

    // artifacts/bin/Browser/release/ → artifacts/pictures/
    private static readonly string pictures = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../pictures"));

    /// <summary>What is wrong with the page that stands open.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What its pictures are called.</param>
    public static async Task<IReadOnlyList<string>> At(IPage page, string name)
    {
        var faults = new List<string>();
        foreach (var width in (int[])[Wide, narrow])
        {
            await page.SetViewportSizeAsync(width, height);
            var place = $"{page.Url} at {width.ToString(CultureInfo.InvariantCulture)}";
            var needed = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (needed > width)
            {
                faults.Add($"{place} scrolls sideways: {needed}");
            }

            var found = await page.RunAxe(rules);
            Assert.NotEmpty(found.Passes);
            faults.AddRange(found.Violations.Select(fault => $"{place}: {fault.Id}, {fault.Help}: {string.Join(" | ", fault.Nodes.Take(3).Select(node => node.Html))}"));
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, width.ToString(CultureInfo.InvariantCulture), name.Replace('/', '-') + ".png"), FullPage = true });
        }

        return faults;
    }
}
