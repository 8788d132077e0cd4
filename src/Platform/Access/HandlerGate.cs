using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Sujarit.Platform.Access;

/// <summary>Asks for the permission that a single handler of a page names; the page's own was asked before.</summary>
public sealed class HandlerGate(Visit visit) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var needed = context.HandlerMethod?.MethodInfo.GetCustomAttribute<NeedsAttribute>();
        if (needed is null || visit.May(needed.Permission))
        {
            return next();
        }

        context.Result = new ForbidResult();
        return Task.CompletedTask;
    }
}
