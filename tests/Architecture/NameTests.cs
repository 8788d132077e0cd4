using System.Text.RegularExpressions;

namespace Sujarit.Architecture;

public partial class NameTests
{
    [Fact]
    public void No_type_ends_in_a_word_that_says_nothing()
    {
        var empty = Sources.CSharp("src").SelectMany(file => Type().Matches(File.ReadAllText(file)).Select(type => type.Groups["name"].Value))
            .Where(name => EmptyEnding().IsMatch(name));
        Assert.Empty(empty);
    }

    [Fact]
    public void No_module_has_folders_by_kind()
    {
        string[] kinds = ["Services", "Models", "Dtos", "Helpers", "Interfaces", "Utils", "Common"];
        Assert.DoesNotContain(
            Directory.GetDirectories(Path.Combine(Sources.Root, "src"), "*", SearchOption.AllDirectories),
            folder => kinds.Contains(Path.GetFileName(folder))
        );
    }

    [GeneratedRegex(@"(?:class|record|struct|interface|enum)\s+(?<name>[A-Z]\w+)", RegexOptions.None, 5000)]
    private static partial Regex Type();

    [GeneratedRegex("(?:Manager|Helper|Util|Utils|Processor|Data|Info|Dto|Impl|Base|Common|Service)$", RegexOptions.None, 5000)]
    private static partial Regex EmptyEnding();
}
