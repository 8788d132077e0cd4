using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Organizations.SignIn;

/// <summary>How many tries one network address has a minute, over all accounts. An office shares one address, so it is no small number.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    private const int usual = 30;
    private const int segments = 6;

    public static void AddSignInLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(limits => limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests);
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limits, settings) =>
        {
            var most = int.TryParse(settings["SignIn:PostsPerMinute"], CultureInfo.InvariantCulture, out var wanted) ? wanted : usual;
            limits.AddPolicy(Policy, call => HttpMethods.IsPost(call.Request.Method) ? OfAddress(call, most) : RateLimitPartition.GetNoLimiter(""));
        });
    }

    private static RateLimitPartition<string> OfAddress(HttpContext call, int most) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            call.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = segments });
}
