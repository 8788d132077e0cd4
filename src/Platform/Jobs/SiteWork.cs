using Microsoft.Extensions.Hosting;

namespace Sujarit.Platform.Jobs;

/// <summary>
/// Work that begins once the site is open. A site that cannot open, for its port is taken, does none: what work asks for would be gone in the
/// middle of it.
/// </summary>
public abstract class SiteWork : BackgroundService, IHostedLifecycleService
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Every service of the site runs, the one that answers calls included.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        opened.TrySetResult();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Works until the site closes.</summary>
    protected abstract Task Work(CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await opened.Task.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested)
        {
            await Work(stoppingToken);
        }
    }
}
