using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Disclosure.Sealing;

/// <summary>How many papers one network address has printed as PDF a minute; setting <c>Print:PerMinute</c>. Each takes a LibreOffice for seconds. What is answered from what is kept does not count.</summary>
internal static class PrintLimit
{
    public const string Policy = "print";

    private const int usual = 20;
    private const int segments = 6;

    public static void AddPrintLimit(this IServiceCollection services) =>
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limits, settings) =>
        {
            var most = int.TryParse(settings["Print:PerMinute"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0 ? wanted : usual;
            limits.AddPolicy(Policy, call => RateLimitPartition.GetSlidingWindowLimiter(
                call.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = segments }));
        });
}
