using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>The server of the site, whose pipeline the program itself may use too.</summary>
/// <param name="outside">Listens to the network; null where nobody is to reach the site.</param>
/// <param name="inside">What the program itself asks.</param>
internal sealed class InnerServer(IServer? outside, InnerSite inside) : IServer
{
    public IFeatureCollection Features { get; } = outside?.Features ?? new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        inside.Open(application);
        return outside?.StartAsync(application, cancellationToken) ?? Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => outside?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public void Dispose() => outside?.Dispose();
}
