using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sujarit.Architecture;

/// <summary>What public pages say stands in every language, and nothing is translated that no page says.</summary>
public partial class LanguageTests
{
    private const int others = 2;

    [Fact]
    public void Everything_public_pages_say_is_translated()
    {
        Assert.NotEmpty(Said());
        Assert.Empty(Said().Except(Translations().Select(entry => entry.Thai)));
    }

    [Fact]
    public void Nothing_is_translated_that_no_page_says()
    {
        // Words that come out of a table of words stand in the code as they are.
        var code = string.Concat(Sources.CSharp("src").Select(File.ReadAllText));

        Assert.DoesNotContain(Translations().Select(entry => entry.Thai).Except(Said()), thai => !code.Contains($"\"{thai}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_translation_is_whole_and_keeps_the_places_of_values()
    {
        var broken = Translations().Where(entry =>
            entry.Others.Count != others || entry.Others.Any(other => string.IsNullOrWhiteSpace(other) || !Places(other).SetEquals(Places(entry.Thai))));

        Assert.Empty(broken.Select(entry => entry.Thai));
    }

    [Fact]
    public void Public_pages_lead_only_by_the_links_of_the_call()
    {
        // A link made of the agency's code loses the language, and is not the agency's own host.
        var led = Sources.Razor("src/Modules").Where(file => file.Contains("/Pages/Public/", StringComparison.Ordinal))
            .SelectMany(file => LedByHand().Matches(File.ReadAllText(file)).Select(found => $"{Path.GetFileName(file)}: {found.Value}"));

        Assert.Empty(led);
    }

    private static HashSet<string> Said() =>
        [
            .. Sources.Razor("src").Concat(Sources.CSharp("src")).SelectMany(file => Says().Matches(File.ReadAllText(file))).Select(found => found.Groups["thai"].Value),
            .. Sources.CSharp("src").Where(file => file.EndsWith("Module.cs", StringComparison.Ordinal)).SelectMany(file => InMenu().Matches(File.ReadAllText(file))).Select(found => found.Groups["thai"].Value),
        ];

    private static List<(string Thai, IReadOnlyList<string> Others)> Translations() =>
        [
            .. Directory.GetDirectories(Path.Combine(Sources.Root, "src"), "Languages", SearchOption.AllDirectories)
                .SelectMany(folder => Directory.GetFiles(folder, "*.json"))
                .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(file))!)
                .Select(entry => (entry.Key, (IReadOnlyList<string>)entry.Value)),
        ];

    private static HashSet<string> Places(string words) => [.. Place().Matches(words).Select(found => found.Value)];

    [GeneratedRegex(@"\b[Ss]ay\[""(?<thai>[^""]+)""", RegexOptions.None, 5000)]
    private static partial Regex Says();

    [GeneratedRegex(@"^\s*new\(""(?<thai>[^""]+)"", ""(?:/[^""]*)?"", \d+(?:, IsBelow: true)?\),", RegexOptions.Multiline, 5000)]
    private static partial Regex InMenu();

    [GeneratedRegex(@"href=""(?:/|~/)?@(?:Model\.)?Agency\.Code[^""]*""|PublicAddress\.Of\(", RegexOptions.None, 5000)]
    private static partial Regex LedByHand();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 5000)]
    private static partial Regex Place();
}
