using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Operations;

namespace Sujarit.Platform.Notices;

/// <summary>
/// Sends what is due by one channel, one thing after another; safe beside others of its kind and after a kill. Each channel has its own, so
/// that a mail server that hangs holds up no message.
/// </summary>
internal sealed partial class Courier(NoticeChannel channel, IServiceScopeFactory scopes, CourierBell bell, TimeProvider clock, ILogger<Courier> log) : BackgroundService
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan sentKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan givenUpKept = TimeSpan.FromDays(90);
    private static readonly TimeSpan tidiedEvery = TimeSpan.FromHours(1);

    private DateTimeOffset tidied = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await In(scope => scope.GetRequiredService<Dispatch>().Next(channel, stoppingToken)))
                {
                    await In(scope => Rest(scope.GetRequiredService<AppDb>(), stoppingToken));
                    await bell.Wait(channel, patience, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is DbException or DbUpdateException or IOException or InvalidOperationException)
            {
                Failed(log, failed.GetType().Name);
                await Task.Delay(patience, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> In(Func<IServiceProvider, Task<bool>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        return await work(scope.ServiceProvider);
    }

    private async Task<bool> Rest(AppDb db, CancellationToken cancel)
    {
        var waiting = await All(db).CountAsync(delivery => delivery.DueAt != null, cancel);
        SiteMeter.Waits(channel.ToString(), channel == NoticeChannel.Mail ? waiting + await db.Set<AccountLetter>().CountAsync(letter => letter.DueAt != null, cancel) : waiting);
        var now = clock.GetUtcNow();
        if (now - tidied > tidiedEvery)
        {
            tidied = now;
            await Tidy(db, now, cancel);
        }

        return true;
    }

    private Task Tidy(AppDb db, DateTimeOffset now, CancellationToken cancel)
    {
        var (sentBefore, givenUpBefore) = (now - sentKept, now - givenUpKept);
        return db.Atomically(
            async () =>
            {
                await All(db).Where(delivery => delivery.SentAt < sentBefore || delivery.GivenUpAt < givenUpBefore).ExecuteDeleteAsync(cancel);
                await db.Set<AccountLetter>().Where(letter => letter.SentAt < sentBefore || letter.GivenUpAt < sentBefore).ExecuteDeleteAsync(cancel);
            },
            cancel
        );
    }

    private IQueryable<Delivery> All(AppDb db) => db.Set<Delivery>().IgnoreQueryFilters([AppDb.AgencyFilter]).Where(delivery => delivery.Channel == channel);

    [LoggerMessage(Level = LogLevel.Error, Message = "Sending notices failed ({Fault}); it is tried again.")]
    private static partial void Failed(ILogger log, string fault);
}
