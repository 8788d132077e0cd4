using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Organizations.SignIn;

/// <summary>How many tries one network address has a minute, over all accounts; setting <c>SignIn:PostsPerMinute</c>. An office shares one address, so it is no small number.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    private const int usual = 30;

    public static void AddSignInLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(limits => limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests);
        services.AddNetworkLimit(Policy, "SignIn:PostsPerMinute", usual, request => HttpMethods.IsPost(request.Method));
    }
}
