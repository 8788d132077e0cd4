using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations.Pages;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>What sign-in needs from the container.</summary>
internal static class SignInSetup
{
    private const string required = "required";
    private const int hashRounds = 210_000;

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<SessionBook>();
        services.AddSingleton<Memberships>();
        services.AddSingleton<AccountTrace>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<Codes>();
        services.AddScoped<Sessions>();
        services.AddScoped<Attempts>();
        services.AddScoped<Door>();
        services.AddScoped<Resets>();
        services.AddScoped<AccountOwner>();
        services.AddScoped<Passkeys>();
        services.AddScoped<Landing>();
        services.AddSignInLimit();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = hashRounds);
        AddIdentity(services);
        AddCookies(services);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddScoped<IUserStore<Account>, UserOnlyStore<Account, AppDb, Guid>>();
        services.AddIdentityCore<Account>(identity => identity.User.AllowedUserNameCharacters = "").AddSignInManager();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // A passkey stands for password and code: the person has to unlock it, and need not type who they are.
            passkeys.UserVerificationRequirement = required;
            passkeys.ResidentKeyRequirement = required;
        });
    }

    private static void AddCookies(IServiceCollection services)
    {
        services.AddScoped<SignInCookie>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "sujarit";
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.ExpireTimeSpan = Session.Lasts;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SignInCookie);
            Keep(cookie.Cookie);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.Cookie.Name = "sujarit-code";
            Keep(cookie.Cookie);
        });
    }

    private static void Keep(CookieBuilder cookie)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
