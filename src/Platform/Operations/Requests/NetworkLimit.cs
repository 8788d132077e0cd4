using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>How often one network address may ask for something within a minute. Many people may share one address.</summary>
public static class NetworkLimit
{
    private const int segments = 6;

    /// <summary>Adds a policy that limits what each network address asks for; every policy counts for itself.</summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="policy">The name pages and doors call the policy by.</param>
    /// <param name="setting">The setting that tells how many a minute.</param>
    /// <param name="usual">How many a minute where the setting tells none.</param>
    /// <param name="counts">Which calls count; null for each.</param>
    public static void AddNetworkLimit(this IServiceCollection services, string policy, string setting, int usual, Func<HttpRequest, bool>? counts = null) =>
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limits, settings) =>
        {
            var most = Most(settings, setting, usual);
            limits.AddPolicy(policy, call => counts?.Invoke(call.Request) == false ? RateLimitPartition.GetNoLimiter("") : Of(call, most));
        });

    /// <summary>How many a minute: what the setting tells, or the usual where it tells no whole number above 0.</summary>
    public static int Most(IConfiguration settings, string setting, int usual) =>
        int.TryParse(settings[setting], CultureInfo.InvariantCulture, out var wanted) && wanted > 0 ? wanted : usual;

    /// <summary>What the caller's network address has left.</summary>
    /// <param name="call">The call.</param>
    /// <param name="most">How many a minute.</param>
    public static RateLimitPartition<string> Of(HttpContext call, int most) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            call.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = segments });
}
