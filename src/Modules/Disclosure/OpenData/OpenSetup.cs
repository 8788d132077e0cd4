using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The services of open data; a new set is a line here, and stands in everything that tells of sets.</summary>
internal static class OpenSetup
{
    public static void AddOpenData(this IServiceCollection services)
    {
        services.AddScoped<IOpenSet, ItemSet>();
        services.AddScoped<IOpenSet, VersionSet>();
        services.AddScoped<IOpenSet, FileSet>();
        services.AddScoped<IOpenSet, NewsSet>();
        services.AddScoped<IOpenSet, ChannelSet>();
        services.AddScoped<IOpenSet, ExecutiveSet>();
        services.AddScoped<IOpenSet, OfficeSet>();
        services.AddScoped<IOpenSet, StatusSet>();
        services.AddScoped<IOpenSet, UptimeSet>();
        services.AddScoped<IOpenSet, SealDaySet>();
        services.AddScoped<OpenShelf>();
        services.AddScoped<OpenDescription>();
        services.AddScoped<Catalogue>();
        services.AddScoped<StructuredFacts>();
        services.AddSingleton<VersionTables>();
        services.AddOptions<RateLimiterOptions>().Configure(limits => limits.AddPolicy<string, OpenLimit>(OpenLimit.Policy));
    }
}
