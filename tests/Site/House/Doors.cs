using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Site;

/// <summary>Every way into the site, read from the table the running site answers by. The files of the program itself aside.</summary>
internal static class Doors
{
    public static async Task<IReadOnlyList<Door>> Of(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var doors = new List<Door>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // The second is what the framework looks for files of the program by that were added after it was built.
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.RoutePattern.RawText == "{**path:file}")
            {
                continue;
            }

            var route = endpoint.RoutePattern;
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                doors.AddRange(Handlers(route, await loader.LoadAsync(page, endpoint.Metadata)));
            }
            else
            {
                doors.AddRange((endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new Door(method, route, null, null, endpoint.Metadata, [])));
            }
        }

        return [.. doors.OrderBy(door => door.Name, StringComparer.Ordinal)];
    }

    private static List<Door> Handlers(RoutePattern route, CompiledPageActionDescriptor page)
    {
        var metadata = new EndpointMetadataCollection(page.EndpointMetadata ?? []);
        var bound = page.BoundProperties.Select(property => (property.Name, property.ParameterType)).ToList();
        // What a page overrides of the framework is taken for a handler of its own, of a method that nobody sends.
        var own = page.HandlerMethods.Where(handler => handler.MethodInfo.GetBaseDefinition() == handler.MethodInfo);
        var handlers = own.Select(handler => new Door(handler.HttpMethod.ToUpperInvariant(), route, handler.Name, handler.MethodInfo, metadata, bound)).ToList();
        // A page without OnGet is shown all the same.
        return handlers.Any(door => door is { Method: "GET", Handler: null }) ? handlers : [new Door("GET", route, null, null, metadata, bound), .. handlers];
    }
}
