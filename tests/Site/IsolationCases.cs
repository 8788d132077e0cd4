using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Site;

/// <summary>
/// What stands in the variable parts of addresses, and in the ids of their forms, at an agency. An address with such parts and without an
/// entry here fails; so does an entry whose address is gone.
/// </summary>
internal static class IsolationCases
{
    private static readonly Dictionary<string, Func<IServiceProvider, Task<Parts>>> cases = new()
    {
        ["/{agency}/ita/{assessment}"] = _ => Item,
        ["/{agency}/ita/{assessment}/{item}"] = _ => Item,
        ["/{agency}/ita/{assessment}/{item}/versions"] = _ => Item,
        ["/{agency}/ita/{assessment}/{item}/versions/{number}"] = _ => Item,
        ["/{agency}/ita/{assessment}/{item}/files/{number:int}/{name}"] = _ => Item,
        ["/{agency}/ita/{assessment}/{item}/pictures/{picture}"] = _ => Item,
        ["/{agency}/ita/{assessment}/{item}/versions/{number:int}/seal"] = _ => Item,
        ["/{agency}/office/disclosure/versions/{assessment}/{item}"] = _ => Item,
        ["/{agency}/office/files/{id:guid}/{name?}"] = Picture,
        ["/{agency}/office/files/{id:guid}/thumbnail"] = Picture,
        ["/problem/{code:int}"] = _ => Task.FromResult(new Parts { ["code"] = "404" }),
    };

    /// <summary>The addresses that have an entry.</summary>
    public static IEnumerable<string> Patterns => cases.Keys;

    private static Task<Parts> Item => Task.FromResult(new Parts { ["assessment"] = "2567", ["item"] = "o35", ["number"] = "1", ["name"] = "รายงาน.txt", ["picture"] = "0.png" });

    /// <summary>Whether nothing is missing for this door.</summary>
    public static bool Has(Door door) => (door.Parts.Count == 0 && door.FormIds.Count == 0) || cases.ContainsKey(door.Pattern);

    /// <summary>What stands in the parts of the address at the agency of the house.</summary>
    public static Task<Parts> At(House house, Door door, string agency) =>
        cases.TryGetValue(door.Pattern, out var parts) ? house.Ask(parts, agency) : Task.FromResult(new Parts());

    private static async Task<Parts> Picture(IServiceProvider services)
    {
        using var dot = new MemoryStream(Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        var file = await services.GetRequiredService<FileShelf>().Keep(dot, "จุด.png");
        await services.GetRequiredService<AppDb>().SaveChangesAsync();
        return new Parts { ["id"] = file.Id.ToString(), ["name"] = file.Name };
    }

    /// <summary>By name of the part.</summary>
    internal sealed class Parts : Dictionary<string, string>
    {
        /// <summary>Those that are ids, which are of one agency alone.</summary>
        public bool HasIds => Values.Any(value => Guid.TryParse(value, out _));
    }
}
