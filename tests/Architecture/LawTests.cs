using System.Text.RegularExpressions;

namespace Sujarit.Architecture;

/// <summary>The law is data: what changes with the year stands in rules/, not in the program.</summary>
public partial class LawTests
{
    [Fact]
    public void No_source_file_names_a_fiscal_year()
    {
        var named = Sources.CSharp("src").Concat(Sources.Razor("src")).SelectMany(file =>
            File.ReadLines(file).Where(line => !Comment().IsMatch(line) && Year().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));
        Assert.Empty(named);
    }

    [Fact]
    public void No_source_file_names_an_item()
    {
        var named = Sources.CSharp("src").Concat(Sources.Razor("src")).SelectMany(file =>
            File.ReadLines(file).Where(line => !Comment().IsMatch(line) && Item().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));
        Assert.Empty(named);
    }

    [GeneratedRegex(@"^\s*//", RegexOptions.None, 5000)]
    private static partial Regex Comment();

    [GeneratedRegex("(?<![0-9])25[5-9][0-9](?![0-9])|๒๕[๕-๙][๐-๙]", RegexOptions.None, 5000)]
    private static partial Regex Year();

    [GeneratedRegex("\"O[1-9][0-9]?\"", RegexOptions.None, 5000)]
    private static partial Regex Item();
}
