#pragma warning disable
namespace Sujarit.Platform.Modules;

public sealed record MenuEntry(string Title, string Address, string? Permission, string? Group, int Order);

public static class Menus
{
    extension(IModule module)
    {
        public IReadOnlyList<MenuEntry> Menu => (module as IHasMenu)?.Entries ?? [];
    }
}

public interface IHasMenu { IReadOnlyList<MenuEntry> Entries { get; } }
