using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Jobs;

namespace Sujarit.Modules.Platform.Jobs;

/// <summary>A job that fails as it is told before it works; then it waits for its end.</summary>
internal sealed class StumblingWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger log, Exception[] failures) : DueWork(Patience, scopes, clock, log)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it has worked.</summary>
    public Task Done => done.Task;

    public int Tries { get; private set; }

    protected override Task<bool> DoNext(CancellationToken cancel)
    {
        var failure = Tries < failures.Length ? failures[Tries] : null;
        Tries++;
        return failure is null ? Task.FromResult(Tries == failures.Length + 1) : Task.FromException<bool>(failure);
    }

    protected override async Task Wait(TimeSpan atMost, CancellationToken cancel)
    {
        done.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancel);
    }
}
