using Sujarit.Platform.Modules;

namespace Sujarit.Platform.Access;

/// <summary>The permissions of all modules.</summary>
public sealed class Permissions(IEnumerable<IModule> modules)
{
    private readonly Dictionary<string, Permission> byCode = modules.SelectMany(module => module.Permissions).ToDictionary(permission => permission.Code);

    /// <summary>All of them, in the order of the modules.</summary>
    public IReadOnlyList<Permission> All => [.. byCode.Values];

    /// <summary>Whether any of the roles has the permission. What no module declares, nobody has.</summary>
    public bool Allow(IReadOnlyList<Role> roles, string code) => byCode.TryGetValue(code, out var permission) && permission.Roles.Intersect(roles).Any();
}
