using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Organizations;

/// <summary>Refuses an address longer than any page has. It stands where a refusal is told on a page.</summary>
internal sealed class AddressGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The page that tells of it is asked for within the same call.
        var isTold = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isTold || context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Length <= RequestLimits.LongestAddress)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    }
}
