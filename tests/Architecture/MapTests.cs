namespace Sujarit.Architecture;

public class MapTests
{
    [Fact]
    public void The_map_in_the_docs_is_the_map_of_the_tests()
    {
        var rows = File.ReadLines(Path.Combine(Sources.Root, "docs/map.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[0], cells => cells[1].Split(',', StringSplitOptions.TrimEntries).Except(["Kernel", "Platform", "Ui"]).Order().ToList());
        foreach (var row in ModuleBoundaryTests.Map)
        {
            var (module, neighbours) = row.Data;
            Assert.Equal(neighbours.Order(), rows[module]);
        }
    }

    [Fact]
    public void Every_module_is_on_the_map_and_says_what_it_is_for()
    {
        var modules = Directory.GetDirectories(Path.Combine(Sources.Root, "src/Modules")).Select(folder => Path.GetFileName(folder)!).Order().ToList();
        Assert.Equal(modules, ModuleBoundaryTests.Map.Select(row => row.Data.Item1).Order());
        Assert.All(modules, module => Assert.True(File.Exists(Path.Combine(Sources.Root, "src/Modules", module, "README.md")), $"{module} has no README.md"));
    }
}
