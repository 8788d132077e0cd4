using System.Text.RegularExpressions;

namespace Sujarit.Architecture;

public partial class WorkplaceTests
{
    [Fact]
    public void No_file_names_a_path_of_a_workplace_or_the_host_of_a_registry()
    {
        string[] kinds = [".cs", ".cshtml", ".css", ".js", ".md", ".yaml", ".yml", ".json", ".props", ".targets", ".csproj", ".slnx", ".py", ".sh", ""];
        var named = Directory.EnumerateFiles(Sources.Root, "*", SearchOption.AllDirectories)
            .Where(file => !Skipped().IsMatch(file[Sources.Root.Length..]) && kinds.Contains(Path.GetExtension(file)))
            .Where(file => Host().IsMatch(File.ReadAllText(file)));
        Assert.Empty(named);
    }

    [GeneratedRegex("/(?:artifacts|data|\\.git|obj|bin)/|WorkplaceTests", RegexOptions.None, 5000)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"(?<![\w.])/(?:work|farm)/|nuget\.org|npmjs\.(?:org|com)|registry\.|deb\.debian\.org", RegexOptions.None, 5000)]
    private static partial Regex Host();
}
