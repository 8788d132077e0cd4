using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;

namespace Sujarit.Organizations.SignIn;

/// <summary>What the cookie of a signed-in browser holds, and whether it still counts.</summary>
internal sealed class SignInCookie(SessionBook book) : CookieAuthenticationEvents
{
    private const string sessionClaim = "session";

    public static ClaimsPrincipal Holder(Session session) =>
        new(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, session.AccountId.ToString()), new(sessionClaim, session.Id.ToString())],
            IdentityConstants.ApplicationScheme));

    /// <summary>The account that is signed in; null for nobody.</summary>
    public static Guid? AccountOf(ClaimsPrincipal holder) => Guid.TryParse(holder.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The session of the call; null for nobody.</summary>
    public static Guid? SessionOf(ClaimsPrincipal holder) => Guid.TryParse(holder.FindFirstValue(sessionClaim), out var id) ? id : null;

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var holder = context.Principal!;
        if (AccountOf(holder) is not { } account || SessionOf(holder) is not { } session || !await book.IsOpen(session, account))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <summary>To the path alone: the framework would put before it whatever the call says its host is.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        UriHelper.FromAbsolute(context.RedirectUri, out _, out _, out var path, out var query, out _);
        context.Response.Redirect(path + query.ToUriComponent());
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
