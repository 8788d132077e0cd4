using System.Reflection;

namespace Sujarit.Architecture;

public class ModuleBoundaryTests
{
    /// <summary>Who may know whom; docs/map.md says the same. A new arrow is a decision: explain it in docs/decisions.</summary>
    public static TheoryData<string, string[]> Map =>
        new()
        {
            { "Organizations", [] },
            { "Documents", ["Organizations"] },
            { "Assessment", ["Organizations", "Documents"] },
            { "Disclosure", ["Organizations", "Documents", "Assessment"] },
            { "Measures", ["Organizations", "Documents", "Assessment", "Disclosure"] },
        };

    [Fact]
    public void Kernel_knows_nobody() => Assert.Empty(KnownTo("Kernel"));

    [Fact]
    public void Platform_knows_only_the_kernel() => Assert.Equal(["Kernel"], KnownTo("Platform"));

    [Fact]
    public void Ui_knows_only_kernel_and_platform() => Assert.Empty(KnownTo("Ui").Except(["Kernel", "Platform"]));

    [Theory]
    [InlineData("Database.Sqlite")]
    [InlineData("Database.PostgreSql")]
    public void A_database_knows_no_module(string database) => Assert.Empty(KnownTo(database).Except(["Kernel", "Platform"]));

    [Theory]
    [MemberData(nameof(Map))]
    public void Module_knows_only_its_allowed_neighbours(string module, string[] neighbours) =>
        Assert.Subset(neighbours.ToHashSet(), KnownTo(module).Except(["Kernel", "Platform", "Ui"]).ToHashSet());

    [Theory]
    [MemberData(nameof(Map))]
    public void Module_shows_only_its_contracts(string module, string[] neighbours)
    {
        _ = neighbours;
        var leaked = Assembly.Load("Sujarit." + module).GetExportedTypes()
            .Where(type => type.Namespace != $"Sujarit.{module}.Contracts" && type.Name != module + "Module")
            .Select(type => type.FullName);

        Assert.Empty(leaked);
    }

    private static IEnumerable<string> KnownTo(string project) =>
        Assembly.Load("Sujarit." + project).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Sujarit.", StringComparison.Ordinal))
            .Select(name => name["Sujarit.".Length..]);
}
