using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace Sujarit.Organizations;

/// <summary>
/// Refuses a method the address does not take, before anybody is asked who they are and before any page runs: the framework shows a page without
/// its handler to whoever comes with another method. It stands where a refusal is told on a page.
/// </summary>
internal sealed class MethodGate(RequestDelegate next)
{
    private static readonly string[] reading = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];
    private static readonly string[] taking = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options, HttpMethods.Post];

    public Task InvokeAsync(HttpContext context)
    {
        // The page that tells of a refusal or a fault is asked for within the same call, by its method.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            return next(context);
        }

        var endpoint = context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page)
        {
            return AtPage(context, [.. page.HandlerMethods.Where(handler => HttpMethods.IsPost(handler.HttpMethod))]);
        }

        // Routing answers with the methods by an address of its own, which is of nobody and would first ask for sign-in.
        return endpoint is null or RouteEndpoint ? next(context) : endpoint.RequestDelegate!(context);
    }

    // As pages choose their handler: one without a name takes whatever no other is named for.
    private static bool IsMeant(HandlerMethodDescriptor handler, HttpRequest request) =>
        handler.Name is null || string.Equals(handler.Name, request.RouteValues["handler"] as string ?? request.Query["handler"].ToString(), StringComparison.OrdinalIgnoreCase);

    private Task AtPage(HttpContext context, List<HandlerMethodDescriptor> forms)
    {
        var allowed = forms.Count > 0 ? taking : reading;
        var method = context.Request.Method;
        var isOptions = HttpMethods.IsOptions(method);
        if (!isOptions && allowed.Contains(method, StringComparer.OrdinalIgnoreCase))
        {
            if (!HttpMethods.IsPost(method) || forms.Exists(form => IsMeant(form, context.Request)))
            {
                return next(context);
            }

            // Of a page's forms, this is none.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.Headers.Allow = string.Join(", ", allowed);
        context.Response.StatusCode = isOptions ? StatusCodes.Status204NoContent : StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }
}
