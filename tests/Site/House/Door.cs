using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>One way into the site: an address, a method, and on a page one of its handlers.</summary>
/// <param name="Method">GET, POST ….</param>
/// <param name="Pattern">The address with its variable parts, as it was mapped.</param>
/// <param name="Handler">The handler's name; null for the only one.</param>
/// <param name="Code">What answers.</param>
/// <param name="Metadata">What the address says of itself.</param>
internal sealed record Door(string Method, string Pattern, string? Handler, MethodInfo? Code, EndpointMetadataCollection Metadata)
{
    public string Name => $"{Method} {Pattern}{(Handler is null ? "" : "?handler=" + Handler)}";

    public bool IsOfAgency => Pattern.StartsWith("/{agency}", StringComparison.Ordinal);

    public bool IsPublic => Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Somebody may pass: it names a permission, or says that whoever is signed in, or everybody, may.</summary>
    public bool IsDeclared => IsPublic || Metadata.GetMetadata<IAuthorizeData>() is not null;

    /// <summary>What a visitor needs: the page's permission and the handler's own.</summary>
    public IReadOnlyList<string> Permissions =>
        [.. Metadata.GetOrderedMetadata<NeedsAttribute>().Concat(Code?.GetCustomAttributes<NeedsAttribute>() ?? []).Select(needs => needs.Permission).Distinct()];

    /// <summary>The variable parts beside the agency.</summary>
    public IReadOnlyList<string> Parts =>
        [.. Pattern.Split('/').Where(word => word.StartsWith('{') && word != "{agency}").Select(word => word.Trim('{', '}', '*', '?').Split(':')[0].TrimEnd('?'))];

    /// <summary>The ids that the handler reads from the form.</summary>
    public IReadOnlyList<string> FormIds =>
        [.. Code?.GetParameters().Where(parameter => IsId(parameter.ParameterType) && !Parts.Contains(parameter.Name!)).Select(parameter => parameter.Name!) ?? []];

    /// <summary>The address with these parts put in.</summary>
    public string At(string agency, Func<string, string> part)
    {
        var words = Pattern.Split('/').Select(word => word == "{agency}" ? agency : word.StartsWith('{') ? part(word.Trim('{', '}', '*', '?').Split(':')[0].TrimEnd('?')) : word);
        return string.Join('/', words) + (Handler is null ? "" : "?handler=" + Handler);
    }

    public override string ToString() => Name;

    private static bool IsId(Type type) =>
        type == typeof(Guid) || type == typeof(Guid?) || (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable<Guid>)));
}
