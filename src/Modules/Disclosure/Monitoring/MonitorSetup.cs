using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>Adds the watch over addresses to the site.</summary>
internal static class MonitorSetup
{
    public static void AddMonitoring(this IServiceCollection services)
    {
        services.AddSingleton(provider => MonitorSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<WatchBell>();
        services.AddScoped<WatchList>();
        services.AddScoped<WatchHistories>();
        services.AddScoped<WatchTelling>();
        services.AddScoped<SiteStatus>();
        services.AddSingleton<WatchRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<WatchRoom>());
    }
}
