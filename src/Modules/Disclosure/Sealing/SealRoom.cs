using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;
using Sujarit.Platform.Notices;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Sends roots to those who keep them, and seals what was published before there were seals.</summary>
internal sealed partial class SealRoom(IServiceScopeFactory scopes, SiteAddress site, IMail mail, TimeProvider clock, ILogger<SealRoom> log) : DueWork(TimeSpan.FromMinutes(1), scopes, clock, log)
{
    private const int atOnce = 100;
    private const string logFile = "/seals.json";
    private readonly HashSet<Guid> left = [];

    /// <summary>Sends the root to who has waited longest for it.</summary>
    /// <returns>Whether somebody waited.</returns>
    public async Task<bool> Next(CancellationToken cancel) =>
        mail.IsSetUp && site.IsKnown && await Take<SealReceiver>(
            (receivers, now) => receivers.Where(receiver => receiver.DueAt <= now).OrderBy(receiver => receiver.DueAt).ThenBy(receiver => receiver.Id),
            async (services, receiver) =>
            {
                var agency = (await services.GetRequiredService<Agencies>().Of(receiver.AgencyId, cancel))!;
                await At(agency, own => Send(own, receiver.Id, cancel));
            },
            cancel);

    /// <summary>Seals versions that are not: those of an installation from before there were seals.</summary>
    /// <returns>Whether there were some.</returns>
    public async Task<bool> CatchUp(CancellationToken cancel)
    {
        var waiting = await OverAll(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var seals = db.Set<Seal>().IgnoreQueryFilters([AppDb.AgencyFilter]);
            var agency = await db.Set<PublicationVersion>().IgnoreQueryFilters([AppDb.AgencyFilter]).Where(version => !left.Contains(version.AgencyId) && !seals.Any(seal => seal.VersionId == version.Id))
                .Select(version => (Guid?)version.AgencyId).FirstOrDefaultAsync(cancel);
            return agency is { } id ? await services.GetRequiredService<Agencies>().Of(id, cancel) : null;
        });
        if (waiting is null)
        {
            return false;
        }

        try
        {
            await At(waiting, services => Seal(services, cancel));
        }
        catch (RuleBrokenException)
        {
            // Rows of its log are missing: that is for people to look into, and holds up no other agency.
            left.Add(waiting.Id);
            Left(log, waiting.Code);
        }

        return true;
    }

    protected override async Task Begin(CancellationToken cancel)
    {
        while (await CatchUp(cancel))
        {
            cancel.ThrowIfCancellationRequested();
        }
    }

    protected override Task<bool> DoNext(CancellationToken cancel) => Next(cancel);

    private static async Task Seal(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<AppDb>();
        var log = services.GetRequiredService<SealLog>();
        SealRoot? root = null;
        var heads = services.GetRequiredService<SealHeads>();
        await db.Atomically(async () =>
        {
            await db.Engine.LockChain(db, db.Visit.AgencyId, cancel);
            if (heads.Of(db.Visit.AgencyId) is { } head && head.Number > (await db.Set<Seal>().MaxAsync(seal => (long?)seal.Number, cancel) ?? 0))
            {
                throw new RuleBrokenException("ท้ายบันทึกตราผนึกหายไป จึงไม่ผนึกต่อ โปรดแจ้งผู้ดูแลระบบให้ตรวจด้วยคำสั่ง sujarit seal verify");
            }

            var versions = await db.Set<PublicationVersion>().Include(version => version.Files).AsSplitQuery()
                .Where(version => !db.Set<Seal>().Any(seal => seal.VersionId == version.Id))
                .OrderBy(version => version.At).ThenBy(version => version.Id).Take(atOnce).ToListAsync(cancel);
            root = versions.Count == 0 ? null : await log.Append(versions);
        }, cancel);
        if (root is not null)
        {
            heads.Keep(db.Visit.AgencyId, root);
        }
    }

    private async Task Send(IServiceProvider services, Guid id, CancellationToken cancel)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<SealReceiver>().SingleOrDefaultAsync(receiver => receiver.Id == id, cancel) is not { } receiver)
        {
            return;
        }

        var now = Clock.GetUtcNow();
        var root = await Root(services.GetRequiredService<SealLog>(), ThaiClock.DayOf(now).AddDays(-1), cancel);
        if (root == SealRoot.Empty)
        {
            // The log has gaps: there is nothing to be vouched for.
            receiver.Fail(now);
        }
        else if (root is null || !receiver.Wants(root.Size))
        {
            receiver.Wait(now);
        }
        else if (await Sent(SealLetter.Of(receiver, db.Visit.Agency!.Name, db.Visit.Agency.Code, root, services.GetRequiredService<PublicLinks>().Whole(logFile)), cancel))
        {
            receiver.Sent(root.Size, Clock.GetUtcNow());
            db.Note("sent", "disclosure_seal_receiver", id.ToString(), new { size = root.Size, root = root.Hash });
        }
        else
        {
            receiver.Fail(now);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static async Task<SealRoot?> Root(SealLog log, DateOnly day, CancellationToken cancel)
    {
        try
        {
            return await log.AtEndOf(day, cancel);
        }
        catch (RuleBrokenException)
        {
            return SealRoot.Empty;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The seal log of {Agency} has gaps; nothing more of it is sealed by itself.")]
    private static partial void Left(ILogger log, string agency);

    // What a mail server says may name people.
    [LoggerMessage(Level = LogLevel.Warning, Message = "A root could not be sent ({Fault}); it is tried again.")]
    private static partial void Refused(ILogger log, string fault);

    // Whatever a mail server does, it is tried again.
    private async Task<bool> Sent(Letter letter, CancellationToken cancel)
    {
        try
        {
            await mail.Send(letter, cancel);
            return true;
        }
        catch (Exception failed) when (failed is not OutOfMemoryException && !cancel.IsCancellationRequested)
        {
            Refused(log, failed.GetType().Name);
            return false;
        }
    }
}
