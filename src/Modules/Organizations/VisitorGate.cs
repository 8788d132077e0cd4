using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sujarit.Platform.Access;

namespace Sujarit.Organizations;

/// <summary>Finds at which agency a call is, and who of that agency makes it. An agency somebody does not belong to is not there for them.</summary>
internal sealed class VisitorGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visit visit, AgencyDirectory directory, VisitorBook visitors)
    {
        var isSignedIn = Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account);
        if (isSignedIn)
        {
            visit.SignedIn(account);
        }

        // What is not there is not there, whoever asks; else permissions would be asked for it.
        if (context.GetEndpoint() is not { } endpoint)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (context.GetRouteValue("agency") is string code)
        {
            if (await directory.Of(code) is not { } agency)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            visit.Enter(agency);
            if (isSignedIn && await visitors.Of(agency, account) is { } visitor)
            {
                visit.Recognise(visitor);
            }

            if (isSignedIn && visit.Who is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
        }

        await next(context);
    }
}
