using Microsoft.AspNetCore.Authorization;

namespace Sujarit.Platform.Access;

/// <summary>
/// Says which permission a page, one of its handlers, or an endpoint needs. On a handler it is asked beside that of the page.
/// A page without it, and not marked as open to all, answers nobody.
/// </summary>
/// <param name="permission">The code of the permission.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(string permission) : Attribute, IAuthorizeData, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The code of the permission.</summary>
    public string Permission { get; } = permission;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    /// <summary>The attribute is its own requirement.</summary>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
