using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>What stands in the addresses of open data; it is the same at every agency.</summary>
internal static class IsolationOpenRows
{
    public static Task<Parts> Set(IServiceProvider _) => Task.FromResult(new Parts { ["set"] = "items", ["format"] = "csv" });

    public static async Task<Parts> Table(IServiceProvider services) => Tabled(await IsolationRows.Item(services));

    public static async Task<Parts> PostTable(IServiceProvider services) => Tabled(await IsolationNewsRows.Post(services));

    private static Parts Tabled(Parts parts)
    {
        parts["table"] = "1";
        parts["format"] = "csv";
        return parts;
    }
}
