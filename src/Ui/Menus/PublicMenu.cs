using Sujarit.Platform.Modules;

namespace Sujarit.Ui.Menus;

/// <summary>The menu of the public pages, all modules together.</summary>
public sealed class PublicMenu(IEnumerable<IModule> modules)
{
    private readonly List<PublicMenuEntry> entries = [.. modules.SelectMany(module => module.PublicMenu).OrderBy(entry => entry.Order)];

    /// <summary>The entries at the head of the pages, in their order.</summary>
    public IReadOnlyList<PublicMenuEntry> Main => [.. entries.Where(entry => !entry.IsBelow)];

    /// <summary>The entries at their foot, in their order.</summary>
    public IReadOnlyList<PublicMenuEntry> Below => [.. entries.Where(entry => entry.IsBelow)];

    /// <summary>The entry a page belongs to: the one with the longest path it begins with; null for none.</summary>
    /// <param name="path">The path of the page below the agency.</param>
    public PublicMenuEntry? Current(string path)
    {
        var place = path + "/";
        return entries.Where(entry => entry.Path.Length == 0 ? path.Length == 0 : place.StartsWith(entry.Path + "/", StringComparison.Ordinal)).MaxBy(entry => entry.Path.Length);
    }
}
