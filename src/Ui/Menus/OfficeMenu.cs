using Sujarit.Platform.Access;
using Sujarit.Platform.Modules;

namespace Sujarit.Ui.Menus;

/// <summary>The menu of the office as the visitor may use it, all modules together.</summary>
public sealed class OfficeMenu(IEnumerable<IModule> modules, Visit visit)
{
    private readonly Lazy<IReadOnlyList<MenuEntry>> entries = new(() =>
        [.. modules.SelectMany(module => module.Menu).Where(entry => entry.Permission is null || visit.May(entry.Permission)).OrderBy(entry => entry.Order)]);

    /// <summary>The entries in their order.</summary>
    public IReadOnlyList<MenuEntry> Entries => entries.Value;

    /// <summary>The entries by their group, each group standing where its first entry stands.</summary>
    public IEnumerable<IGrouping<string, MenuEntry>> Groups => Entries.GroupBy(entry => entry.Group ?? "");

    /// <summary>Where the office of the agency begins, such as <c>/thansujarit/office</c>.</summary>
    public string Root => $"/{visit.Agency?.Code}/office";

    /// <summary>Where an entry leads, below the root of the site.</summary>
    public string AddressOf(MenuEntry entry) => entry.Address.Length == 0 ? Root : $"{Root}/{entry.Address}";

    /// <summary>The entry the page belongs to: the one with the longest address the path begins with; the first page of the office only for itself.</summary>
    /// <param name="path">The path of the request, below the root of the site.</param>
    public MenuEntry? Current(string path)
    {
        var place = path.TrimEnd('/') + "/";
        return Entries
            .Where(entry => entry.Address.Length == 0 ? Is(place, Root) : place.StartsWith(AddressOf(entry) + "/", StringComparison.OrdinalIgnoreCase))
            .MaxBy(entry => entry.Address.Length);
    }

    private static bool Is(string place, string address) => string.Equals(place, address + "/", StringComparison.OrdinalIgnoreCase);
}
