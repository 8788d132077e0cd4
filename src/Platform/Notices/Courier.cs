using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;
using Sujarit.Platform.Operations;

namespace Sujarit.Platform.Notices;

/// <summary>
/// Sends what is due by one channel, one thing after another. Each channel has its own, so that a mail server that hangs holds up no
/// message.
/// </summary>
internal sealed partial class Courier(NoticeChannel channel, IServiceScopeFactory scopes, CourierBell bell, TimeProvider clock, ILogger<Courier> log)
    : DueWork(TimeSpan.FromSeconds(15), scopes, clock, log)
{
    private static readonly TimeSpan sentKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan givenUpKept = TimeSpan.FromDays(90);
    private static readonly TimeSpan tidiedEvery = TimeSpan.FromHours(1);

    private DateTimeOffset tidied = DateTimeOffset.MinValue;

    protected override Task<bool> DoNext(CancellationToken cancel) => OverAll(services => services.GetRequiredService<Dispatch>().Next(channel, cancel));

    protected override Task Rest(CancellationToken cancel) => OverAll(services => Count(services.GetRequiredService<AppDb>(), cancel));

    protected override Task Wait(TimeSpan atMost, CancellationToken cancel) => bell.Wait(channel, atMost, cancel);

    // What a mail server says may name people.
    protected override void Tell(ILogger log, Exception failed) => Failed(log, failed.GetType().Name);

    private async Task<bool> Count(AppDb db, CancellationToken cancel)
    {
        var waiting = await All(db).CountAsync(delivery => delivery.DueAt != null, cancel);
        SiteMeter.Waits(channel.ToString(), channel == NoticeChannel.Mail ? waiting + await db.Set<AccountLetter>().CountAsync(letter => letter.DueAt != null, cancel) : waiting);
        var now = Clock.GetUtcNow();
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
