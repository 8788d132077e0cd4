using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Disclosure.Search;

/// <summary>How often one network address searches a minute; setting <c>Search:PerMinute</c>. Many people may share one address, so it is no small number.</summary>
internal static class SearchLimit
{
    public const string Policy = "search";

    /// <summary>Where the agency's public pages are searched, below the agency.</summary>
    public const string Path = "/search";

    /// <summary>The word of the query that asks for something.</summary>
    public const string Asked = "q";

    private const int usual = 120;
    private const int segments = 6;

    public static void AddSearchLimit(this IServiceCollection services) =>
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limits, settings) =>
        {
            var most = int.TryParse(settings["Search:PerMinute"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0 ? wanted : usual;
            limits.AddPolicy(Policy, call => call.Request.Query.ContainsKey(Asked) ? OfAddress(call, most) : RateLimitPartition.GetNoLimiter(""));
        });

    private static RateLimitPartition<string> OfAddress(HttpContext call, int most) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            call.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = segments });
}
