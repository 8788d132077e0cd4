using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>One way into the site: an address, a method, and on a page one of its handlers.</summary>
/// <param name="Method">GET, POST ….</param>
/// <param name="Route">The address with its variable parts.</param>
/// <param name="Handler">The handler's name; null for the only one.</param>
/// <param name="Code">What answers; null where it is no page.</param>
/// <param name="Metadata">What the address says of itself.</param>
/// <param name="Bound">What a page binds beside the parameters of its handlers.</param>
internal sealed record Door(string Method, RoutePattern Route, string? Handler, MethodInfo? Code, EndpointMetadataCollection Metadata, IReadOnlyList<(string Name, Type Type)> Bound)
{
    private const string agencyPart = "agency";

    /// <summary>The address as it was mapped.</summary>
    public string Pattern => "/" + Route.RawText!.TrimStart('/');

    public string Name => $"{Method} {Pattern}{(Handler is null ? "" : "?handler=" + Handler)}";

    public bool IsOfAgency => Pattern.StartsWith("/{agency}", StringComparison.Ordinal);

    public bool IsPublic => Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Somebody may pass: it names a permission, or says that whoever is signed in, or everybody, may.</summary>
    public bool IsDeclared => IsPublic || Metadata.GetMetadata<IAuthorizeData>() is not null;

    /// <summary>What a visitor needs: the page's permission and the handler's own.</summary>
    public IReadOnlyList<string> Permissions =>
        [.. Metadata.GetOrderedMetadata<NeedsAttribute>().Concat(Code?.GetCustomAttributes<NeedsAttribute>() ?? []).Select(needs => needs.Permission).Distinct()];

    /// <summary>The variable parts beside the agency.</summary>
    public IReadOnlyList<string> Parts => [.. Route.Parameters.Select(part => part.Name).Where(name => name != agencyPart)];

    /// <summary>The ids that the handler reads from the form.</summary>
    public IReadOnlyList<string> FormIds =>
        [.. Code?.GetParameters().Where(parameter => IsId(parameter.ParameterType) && !Parts.Contains(parameter.Name!)).Select(parameter => parameter.Name!) ?? []];

    /// <summary>The ids within what a post binds, at whatever depth, as its form names them: <c>Form.Offices</c>.</summary>
    public IReadOnlyList<string> BoundIds =>
        Method != "POST" ? [] : [.. Bound.Concat(Code?.GetParameters().Where(parameter => !IsId(parameter.ParameterType)).Select(parameter => (parameter.Name!, parameter.ParameterType)) ?? [])
            .SelectMany(bound => IdsIn(bound.Item1, bound.Item2, depth: 0))
            .Where(name => !Parts.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Distinct()];

    /// <summary>The address with these parts put in; an optional part that is not given is left out.</summary>
    public string At(string agency, IReadOnlyDictionary<string, string> parts)
    {
        var words = Route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart { Name: agencyPart } => agency,
            RoutePatternParameterPart { IsOptional: true } optional => Uri.EscapeDataString(parts.GetValueOrDefault(optional.Name, "")),
            RoutePatternParameterPart needed => Uri.EscapeDataString(parts.GetValueOrDefault(needed.Name, "-")),
            _ => "",
        })));
        return "/" + string.Join('/', words.Where(word => word.Length > 0)) + (Handler is null ? "" : "?handler=" + Handler);
    }

    public override string ToString() => Name;

    private static IEnumerable<string> IdsIn(string name, Type type, int depth)
    {
        if (IsId(type))
        {
            return [name];
        }

        // Forms of this house are its own types; what lies deeper than a form in a form is none.
        var element = type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? type.GetGenericArguments()[0] : type;
        return depth > 2 || element.Namespace?.StartsWith("Sujarit", StringComparison.Ordinal) != true || element.IsEnum || element.IsValueType
            ? []
            : element.GetProperties().Where(property => property.CanWrite).SelectMany(property => IdsIn($"{name}{(element == type ? "" : "[0]")}.{property.Name}", property.PropertyType, depth + 1));
    }

    private static bool IsId(Type type) =>
        type == typeof(Guid) || type == typeof(Guid?) || (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable<Guid>)));
}
