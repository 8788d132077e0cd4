using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>Copies of sites, and what is in them.</summary>
internal static class Twins
{
    /// <summary>Writes the copy of an agency's site.</summary>
    public static async Task<TwinReport> Export(this House house, string folder, string agency = Settlement.Here, Func<Task>? step = null) =>
        await house.Services.GetRequiredService<StaticTwin>().Export(await Card(house, agency), folder, step, TestContext.Current.CancellationToken);

    /// <summary>Every file below a folder, with what it holds.</summary>
    public static SortedDictionary<string, string> Tree(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);

    /// <summary>The pages of a copy.</summary>
    public static IEnumerable<(string Path, IDocument Page)> Pages(string folder) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), (IDocument)new HtmlParser().ParseDocument(File.ReadAllText(file))));

    /// <summary>What links of the copy lead to nothing in it, as any host that serves files would find.</summary>
    public static List<string> Dead(string folder) =>
        [
            .. Pages(folder).SelectMany(page => page.Page.QuerySelectorAll("[href], [src]").Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!)
                .Where(link => !link.StartsWith('#') && !Uri.TryCreate(link, UriKind.Absolute, out var whole) | link.StartsWith('/'))
                .Where(link => !Leads(folder, link))
                .Select(link => $"{link} on {page.Path}")),
        ];

    private static bool Leads(string folder, string link)
    {
        var path = Uri.UnescapeDataString(link.Split('#')[0]);
        var place = Path.Combine([folder, .. path.Trim('/').Split('/')]);
        return path.StartsWith('/') && !path.Contains('?', StringComparison.Ordinal) && (File.Exists(place) || File.Exists(Path.Combine(place, "index.html")));
    }

    private static async Task<AgencyCard> Card(House house, string agency) =>
        (await house.Ask(services => services.GetRequiredService<Sujarit.Organizations.Contracts.Agencies>().Of(agency)))!;
}
