using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Platform.Fetching;

/// <summary>Adds looking at links to the site.</summary>
public static class FetchingSetup
{
    /// <summary>Adds <see cref="LinkReader"/>, which asks nothing but the open internet.</summary>
    public static void AddFetching(this IServiceCollection services)
    {
        services.AddSingleton(new ReachRule());
        services.AddSingleton(provider => new LinkReader(provider.GetRequiredService<ReachRule>()));
    }
}
