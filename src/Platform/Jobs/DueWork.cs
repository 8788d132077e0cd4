using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Jobs;

/// <summary>
/// Does what is due, one thing after the other, whichever agency it is of. What is due stands in rows that are claimed by a lease and a version,
/// so it is safe on any number of nodes and after a kill. A failure of whatever kind is logged and tried again after a pause that grows while
/// it goes on failing: a job that fails never ends the site.
/// </summary>
/// <param name="patience">How long it waits before it looks again where nothing was due; after a failure that long, or a quarter of a minute, whichever is shorter.</param>
/// <param name="scopes">Each thing is done in a scope of its own.</param>
/// <param name="clock">The site's clock.</param>
/// <param name="log">Where failures are told.</param>
public abstract partial class DueWork(TimeSpan patience, IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : SiteWork
{
    // Nobody is woken by a notice.
    private static readonly TimeOnly morning = new(7, 0);

    // How often the pause doubles at most.
    private const int mostDoublings = 5;

    // A database that comes up a minute after the site is not missed for an hour.
    private static readonly TimeSpan firstPause = TimeSpan.FromSeconds(15);
    private int failures;

    /// <summary>The site's clock.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>Whether people may be asleep: in Thailand it is before seven. What tells them waits.</summary>
    protected bool IsNight => ThaiClock.TimeOf(clock.GetUtcNow()) < morning;

    /// <summary>Does the next thing that is due.</summary>
    /// <returns>Whether there was one.</returns>
    protected abstract Task<bool> DoNext(CancellationToken cancel);

    /// <summary>Once, before anything else.</summary>
    protected virtual Task Begin(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>After each thing, before the next.</summary>
    protected virtual Task Breathe(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>When nothing is due: the time to tidy up.</summary>
    protected virtual Task Rest(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Waits until something may be due; where there is a bell, for the bell.</summary>
    protected virtual Task Wait(TimeSpan atMost, CancellationToken cancel) => Task.Delay(atMost, clock, cancel);

    /// <summary>What the log is told of a failure.</summary>
    protected virtual void Tell(ILogger log, Exception failed) => Failed(log, failed, GetType().Name);

    /// <summary>Takes the first row that is due and free, and does it; one that somebody else was quicker to take is left to them.</summary>
    /// <param name="due">Which rows are due at a moment, the first to be done first. They are of all agencies.</param>
    /// <param name="work">Does it. Saving the row fails where another took it meanwhile.</param>
    /// <param name="cancel">Ends the work; the row is taken again when its lease ends.</param>
    protected Task<bool> Take<TRow>(Func<IQueryable<TRow>, DateTimeOffset, IQueryable<TRow>> due, Func<IServiceProvider, TRow, Task> work, CancellationToken cancel)
        where TRow : class, ILeased =>
        OverAll(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var now = clock.GetUtcNow();
            if (await due(db.Set<TRow>().IgnoreQueryFilters([AppDb.AgencyFilter]).Free(now), now).FirstOrDefaultAsync(cancel) is not { } row)
            {
                return false;
            }

            try
            {
                row.Claim(now);
                await db.SaveChangesAsync(cancel);
                await work(services, row);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another was quicker.
            }

            return true;
        });

    /// <summary>Works in a scope of its own, over all agencies.</summary>
    protected async Task<T> OverAll<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Works in a scope of its own, at an agency.</summary>
    protected async Task At(AgencyCard agency, Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        await work(scope.ServiceProvider);
    }

    protected sealed override async Task Work(CancellationToken cancel)
    {
        var isBegun = false;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                if (!isBegun)
                {
                    await Begin(cancel);
                    isBegun = true;
                }

                await Turn(cancel);
                failures = 0;
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is not OutOfMemoryException)
            {
                Tell(log, failed);
                var pause = TimeSpan.FromTicks(Math.Min(patience.Ticks, firstPause.Ticks) * (1L << Math.Min(failures++, mostDoublings)));
                await Task.Delay(pause, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Turn(CancellationToken cancel)
    {
        if (await DoNext(cancel))
        {
            await Breathe(cancel);
            return;
        }

        await Rest(cancel);
        // What was tried has gone well, however long nothing comes.
        failures = 0;
        await Wait(patience, cancel);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed; it is tried again.")]
    private static partial void Failed(ILogger log, Exception failed, string job);
}
