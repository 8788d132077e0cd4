using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;

namespace Sujarit.Measures.Links;

/// <summary>
/// Looks at the links that are due, one after the other, whichever agency they are of: each night, and when somebody asks. Safe beside others
/// of its kind and after a kill; polite to the sites, and quiet while the machine has no way out.
/// </summary>
internal sealed partial class LinkWatchman(IServiceScopeFactory scopes, LinkBell bell, LinkReader reader, TimeProvider clock, ILogger<LinkWatchman> log) : BackgroundService
{
    private const int mostADay = 3000;
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan courtesy = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan quiet = TimeSpan.FromMinutes(30);
    private DateTimeOffset quietUntil;
    private DateTimeOffset dayEnds;
    private int lookedAt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var looked = await LookAtNext(stoppingToken);
                await (looked ? Task.Delay(courtesy, stoppingToken) : bell.Wait(patience, stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is DbException or DbUpdateException or IOException or InvalidOperationException)
            {
                Failed(log, failed);
                await Task.Delay(patience, stoppingToken);
            }
        }
    }

    /// <summary>Looks at the link that has been due longest, those that somebody asked for first.</summary>
    /// <returns>Whether there was one.</returns>
    private async Task<bool> LookAtNext(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var now = clock.GetUtcNow();
        var isFree = IsFree(now);
        var watch = await db.Set<LinkWatch>().IgnoreQueryFilters([AppDb.AgencyFilter]).Include(watch => watch.Piece)
            .Where(watch => watch.DueAt <= now && (watch.LeasedUntil == null || watch.LeasedUntil < now) && watch.Piece.RemovedAt == null && (isFree || watch.AskedAt != null))
            .OrderByDescending(watch => watch.AskedAt != null)
            .ThenBy(watch => watch.DueAt)
            .FirstOrDefaultAsync(cancel);
        if (watch is null)
        {
            return false;
        }

        try
        {
            watch.Claim(now);
            await db.SaveChangesAsync(cancel);
            await LookAt(db, watch, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another watchman was quicker.
        }

        return true;
    }

    private async Task LookAt(AppDb db, LinkWatch watch, CancellationToken cancel)
    {
        var link = watch.Piece.Link!;
        var reading = watch.Attempts > LinkWatch.MostAttempts ? new LinkReading(LinkOutcome.Silent, new Uri(link)) : await reader.Read(new Uri(link), cancel);
        var now = clock.GetUtcNow();
        lookedAt++;
        if (reading.Outcome == LinkOutcome.Offline)
        {
            // It says something of this machine and nothing of the link.
            quietUntil = now + quiet;
        }
        else
        {
            await Record(db, watch, LinkCheck.Of(watch.EvidenceId, link, reading, now), cancel);
        }

        watch.Take(reading.Outcome, now);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task Record(AppDb db, LinkWatch watch, LinkCheck check, CancellationToken cancel)
    {
        var last = await db.Set<LinkCheck>().IgnoreQueryFilters([AppDb.AgencyFilter])
            .Where(known => known.EvidenceId == watch.EvidenceId)
            .OrderByDescending(known => known.LastAt)
            .FirstOrDefaultAsync(cancel);
        if (last?.IsAs(check) == true)
        {
            last.Again(check.LastAt);
            return;
        }

        db.Add(check);
        // At no agency of its own, the watchman writes for the one whose link it is.
        db.Entry(check).Property(known => known.AgencyId).CurrentValue = watch.AgencyId;
    }

    private bool IsFree(DateTimeOffset now)
    {
        if (now >= dayEnds)
        {
            (dayEnds, lookedAt) = (now.AddDays(1), 0);
        }

        return now >= quietUntil && lookedAt < mostADay;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking at links failed; it is tried again.")]
    private static partial void Failed(ILogger log, Exception failed);
}
