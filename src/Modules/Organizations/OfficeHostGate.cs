using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations;

/// <summary>An agency's own host shows its public site alone: who works in the office is led to the installation's address, where sign-in is.</summary>
internal sealed class OfficeHostGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, SiteAddress site)
    {
        if (context.Features.Get<OwnHost>() is null || context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return next(context);
        }

        if (site.IsKnown && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            context.Response.Redirect(site.Told(context.Request.Path.ToUriComponent() + context.Request.QueryString));
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Task.CompletedTask;
    }
}
