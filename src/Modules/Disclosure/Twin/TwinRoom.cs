using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Twin;

/// <summary>Makes the copy of each agency's site in the night, and when somebody asks; one agency after the other.</summary>
internal sealed partial class TwinRoom(IServiceScopeFactory scopes, TwinBell bell, TwinSettings settings, StaticTwin twin, TimeProvider clock, ILogger<TwinRoom> log) : DueWork(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    private const int atOnce = 100;
    private const string ourFault = "ระบบขัดข้องขณะทำสำเนา จะลองใหม่เอง หากยังไม่สำเร็จ โปรดแจ้งผู้ดูแลระบบให้ดูบันทึกของระบบ";
    private static readonly TimeSpan between = TimeSpan.FromHours(1);
    private static readonly TimeSpan prolonged = TimeSpan.FromMinutes(5);
    private DateTimeOffset enrolAt = DateTimeOffset.MinValue;

    /// <summary>Makes the next copy that is due.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> Next(CancellationToken cancel)
    {
        if (settings.Folder is null)
        {
            return false;
        }

        if (enrolAt <= Clock.GetUtcNow())
        {
            await Enrol(cancel);
            enrolAt = Clock.GetUtcNow() + between;
        }

        return await Take<TwinRecord>((rows, now) => rows.Where(row => row.DueAt <= now).OrderBy(row => row.DueAt), (services, row) => Make(services, row, cancel), cancel);
    }

    protected override Task<bool> DoNext(CancellationToken cancel) => Next(cancel);

    protected override Task Wait(TimeSpan atMost, CancellationToken cancel) => bell.Wait(atMost, cancel);

    // Agencies that have no row yet get one, some at a time: their first copy is made in the next night.
    private async Task Enrol(CancellationToken cancel)
    {
        for (var skip = 0; ; skip += atOnce)
        {
            var (cards, known) = await OverAll(async services =>
            {
                var some = await services.GetRequiredService<Agencies>().Cards(skip, atOnce, cancel);
                var ids = some.Select(card => card.Id).ToList();
                return (some, await services.GetRequiredService<AppDb>().Set<TwinRecord>().IgnoreQueryFilters([AppDb.AgencyFilter]).Where(row => ids.Contains(row.AgencyId)).Select(row => row.AgencyId).ToListAsync(cancel));
            });
            foreach (var card in cards.ExceptBy(known, card => card.Id))
            {
                await Enrol(card, cancel);
            }

            if (cards.Count < atOnce)
            {
                return;
            }
        }
    }

    private async Task Enrol(AgencyCard card, CancellationToken cancel)
    {
        try
        {
            await At(card, async services =>
            {
                var db = services.GetRequiredService<AppDb>();
                db.Add(TwinRecord.Begin(NightWork.After(Clock.GetUtcNow(), card.Id)));
                await db.SaveChangesAsync(cancel);
            });
        }
        catch (DbUpdateException)
        {
            // Another node was quicker; where it was something else, the next hour tells.
        }
    }

    private async Task Make(IServiceProvider services, TwinRecord row, CancellationToken cancel)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await services.GetRequiredService<Agencies>().Of(row.AgencyId, cancel) is not { } agency)
        {
            return;
        }

        try
        {
            var report = await twin.Export(agency, settings.Of(agency)!, Keep(db, row, cancel), cancel);
            await Note(db, row, () => row.Finish(report, Clock.GetUtcNow()), cancel);
        }
        catch (Exception failed) when (!cancel.IsCancellationRequested && failed is not (OutOfMemoryException or DbUpdateException))
        {
            SayFailed(log, agency.Code, failed);
            await Note(db, row, () => row.Fail(failed is UnreadableException or RuleBrokenException ? failed.Message : ourFault, Clock.GetUtcNow()), cancel);
        }
    }

    // A large site takes longer than a lease.
    private Func<Task> Keep(AppDb db, TwinRecord row, CancellationToken cancel)
    {
        var prolongAt = Clock.GetUtcNow() + prolonged;
        return async () =>
        {
            var now = Clock.GetUtcNow();
            if (now >= prolongAt)
            {
                prolongAt = now + prolonged;
                await Note(db, row, () => row.Prolong(now), cancel);
            }
        };
    }

    // Somebody may have asked for it in the same moment: what was done is noted all the same.
    private static async Task Note(AppDb db, TwinRecord row, Action change, CancellationToken cancel)
    {
        change();
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(row).ReloadAsync(cancel);
            change();
            await db.SaveChangesAsync(cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The copy of the site of {Agency} could not be made.")]
    private static partial void SayFailed(ILogger log, string agency, Exception fault);
}
