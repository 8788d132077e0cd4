using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Intake;

/// <summary>Reads the files that come in, one at a time, whichever agency they are of; safe beside others of its kind and after a kill.</summary>
internal sealed partial class ReadingRoom(IServiceScopeFactory scopes, ReadingBell bell, TimeProvider clock, ILogger<ReadingRoom> log) : BackgroundService
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await ReadNext(stoppingToken))
                {
                    await ClearExpired(stoppingToken);
                    await bell.Wait(patience, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is DbException or DbUpdateException or IOException or InvalidOperationException)
            {
                Failed(log, failed);
                await Task.Delay(patience, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> ReadNext(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var now = clock.GetUtcNow();
        var draft = await db.Set<ImportDraft>().IgnoreQueryFilters([AppDb.AgencyFilter])
            .Where(draft => (draft.State == DraftState.Waiting || draft.State == DraftState.Reading) && (draft.LeasedUntil == null || draft.LeasedUntil < now))
            .OrderBy(draft => draft.StartedAt)
            .FirstOrDefaultAsync(cancel);
        if (draft is null)
        {
            return false;
        }

        try
        {
            draft.Claim(now);
            await db.SaveChangesAsync(cancel);
            await scope.ServiceProvider.GetRequiredService<DraftReader>().Read(draft, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another reader was quicker.
        }

        return true;
    }

    private async Task ClearExpired(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var now = clock.GetUtcNow();
        var expired = await db.Set<ImportDraft>().IgnoreQueryFilters([AppDb.AgencyFilter])
            .Where(draft => draft.ExpiresAt < now)
            .OrderBy(draft => draft.ExpiresAt)
            .Take(50)
            .ToListAsync(cancel);
        db.RemoveRange(expired);
        await db.SaveChangesAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading files that came in failed; it is tried again.")]
    private static partial void Failed(ILogger log, Exception failed);
}
