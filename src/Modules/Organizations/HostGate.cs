using Microsoft.AspNetCore.Http;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations;

/// <summary>
/// On a host name of an agency's own its public site stands at the root: <c>/news</c> is <c>/{agency}/news</c>. Pages published earlier name
/// their files by the long address, which is answered there too. Stands before languages and routing; only hosts that were given are known, so
/// whatever else a call claims changes nothing.
/// </summary>
internal sealed class HostGate(RequestDelegate next)
{
    private static readonly string[] shared = ["/assets", "/favicon.ico", "/health", "/ready"];

    public async Task InvokeAsync(HttpContext context, AgencyDirectory directory)
    {
        var path = context.Request.Path;
        // What is the same at every host answers also while the database does not.
        if (!Array.Exists(shared, word => path.StartsWithSegments(word, StringComparison.OrdinalIgnoreCase)) && await directory.AtHost(context.Request.Host.Host) is { } code)
        {
            context.Features.Set(new OwnHost(code));
            if (!path.StartsWithSegments("/" + code, StringComparison.OrdinalIgnoreCase))
            {
                context.Request.Path = path == "/" ? $"/{code}" : $"/{code}{path}";
            }
        }

        await next(context);
    }
}
