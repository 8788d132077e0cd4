using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>Lets the program ask its own pages.</summary>
public static class InnerSetup
{
    /// <summary>The site listens as before, and the program itself may ask it.</summary>
    public static void AddInnerSite(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var listening = services.Last(known => known.ServiceType == typeof(IServer));
        services.Remove(listening);
        services.AddSingleton<InnerSite>();
        services.AddSingleton<IStartupFilter, InnerHost>();
        services.AddSingleton<IServer>(provider => new InnerServer(Made(provider, listening), provider.GetRequiredService<InnerSite>()));
    }

    /// <summary>Nobody but the program itself reaches the site, and no job of it runs: for a verb that reads pages.</summary>
    public static void CloseDoors(this IServiceCollection services)
    {
        services.RemoveAll<IHostedService>();
        services.RemoveAll<IServer>();
        services.AddSingleton<IServer>(provider => new InnerServer(null, provider.GetRequiredService<InnerSite>()));
    }

    private static IServer Made(IServiceProvider provider, ServiceDescriptor listening) =>
        (IServer)(listening.ImplementationInstance ?? listening.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, listening.ImplementationType!));
}
