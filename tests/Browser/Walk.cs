using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>Follows links from page to page and looks at one page of every kind: addresses that differ only in an id or a year are one kind.</summary>
/// <param name="window">Where the pages are opened.</param>
/// <param name="name">What their pictures are called.</param>
/// <param name="own">What pages are each looked at for their own sake, on a phone; null for none.</param>
internal sealed partial class Walk(Window window, string name, Regex? own = null)
{
    private const string everywhere = "a[href]";
    // Pages for everybody that the office leads to are walked through by themselves.
    private const string office = "#menu a[href], main a[href]";

    private readonly Queue<string> ahead = new();
    private readonly HashSet<string> kinds = [];
    private readonly List<string> faults = [];
    private int seen;

    /// <summary>From these addresses on, to all that links lead to.</summary>
    public async Task Through(params string[] starts)
    {
        foreach (var start in starts)
        {
            Meet(start);
        }

        while (ahead.TryDequeue(out var path))
        {
            await Visit(path);
        }
    }

    /// <summary>It has been at each of these pages, or at one of their kind.</summary>
    public void Reached(params string[] paths) => Assert.All(paths, path => Assert.Contains(PlaceOf(path), kinds));

    /// <summary>Nothing was found, on at least so many kinds of pages.</summary>
    public void IsClean(int atLeast)
    {
        Assert.True(seen >= atLeast, $"only {seen} kinds of pages: {string.Join(' ', kinds)}");
        Assert.True(faults.Count + window.Faults.Count == 0, string.Join(Environment.NewLine, [.. faults, .. window.Faults]));
    }

    private async Task Visit(string path)
    {
        var answer = await Answer(path);
        if (answer is null)
        {
            return;
        }

        if (!answer.Ok)
        {
            faults.Add($"{path} answers {answer.Status}");
            return;
        }

        if (!(await answer.HeaderValueAsync("content-type") ?? "").StartsWith("text/html", StringComparison.Ordinal))
        {
            return;
        }

        seen++;
        faults.AddRange(await (IsOwn(path) ? Look.OnPhone(window.Page, $"{name}{PlaceOf(path)}") : Look.At(window.Page, $"{name}{KindOf(path)}")));
        foreach (var link in await window.Page.Locator(own is null ? office : everywhere).EvaluateAllAsync<string[]>("links => links.filter(a => a.origin === location.origin).map(a => a.pathname + a.search)"))
        {
            Meet(link);
        }
    }

    // What is saved instead of shown is no page; only going there tells.
    private async Task<IResponse?> Answer(string path)
    {
        try
        {
            return await window.Page.GotoAsync(path);
        }
        catch (PlaywrightException saved) when (saved.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private void Meet(string path)
    {
        if (!Files().IsMatch(path) && kinds.Add(PlaceOf(path)))
        {
            ahead.Enqueue(path);
        }
    }

    /// <summary>Which kind of page stands at a path: ids and numbers aside.</summary>
    internal static string KindOf(string path) => Ids().Replace(path.Split('?')[0], "/x").TrimEnd('/');

    private string PlaceOf(string path) => IsOwn(path) ? path : KindOf(path);

    private bool IsOwn(string path) => own?.IsMatch(path) == true;

    // What a link brings as a file, and what a link only sorts or leafs through, is no page of its own.
    [GeneratedRegex("/(download|export|files?)(/|$)|[.](csv|xlsx|docx|pdf|json|html|png|jpe?g|webp)([?]|$)|[?&](format=|handler=(csv|xlsx|file))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Files();

    [GeneratedRegex("/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9][0-9.]*|o[0-9]+(-[a-z]+)?|[a-z]+[0-9][0-9.]*)(?=/|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();
}
