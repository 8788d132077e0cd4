using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Checking;

/// <summary>Reads the files and looks at the links of exhibits: when they are new, when somebody asks, links each night too.</summary>
internal sealed class CheckRoom(IServiceScopeFactory scopes, CheckBell bell, LinkReader reader, TimeProvider clock, ILogger<CheckRoom> log) : DueWork(TimeSpan.FromSeconds(30), scopes, clock, log)
{
    private static readonly string[] allAgencies = [AppDb.AgencyFilter];
    private static readonly TimeSpan later = TimeSpan.FromMinutes(30);
    private readonly LinkManners manners = new(clock);

    /// <summary>Reads the next file, or else looks at the next link.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> Next(CancellationToken cancel) => await NextFile(cancel) || (manners.IsFree && await NextLink(cancel));

    protected override Task Begin(CancellationToken cancel) => LookAtUnseen(cancel);

    protected override Task<bool> DoNext(CancellationToken cancel) => Next(cancel);

    protected override Task Breathe(CancellationToken cancel) => manners.Pause(cancel);

    protected override Task Wait(TimeSpan atMost, CancellationToken cancel) => bell.Wait(atMost, cancel);

    /// <summary>What was shown before there was a check is looked over once.</summary>
    public async Task LookAtUnseen(CancellationToken cancel)
    {
        var unseen = await OverAll(services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var checkups = db.Set<ItemCheckup>().IgnoreQueryFilters(allAgencies);
            return db.Set<ExhibitUse>().IgnoreQueryFilters(allAgencies).Select(use => new { use.AgencyId, use.Assessment, use.Item })
                .Union(db.Set<Publication>().IgnoreQueryFilters(allAgencies).Select(publication => new { publication.AgencyId, publication.Assessment, publication.Item }))
                .Where(shown => !checkups.Any(checkup => checkup.AgencyId == shown.AgencyId && checkup.Assessment == shown.Assessment && checkup.Item == shown.Item))
                .Select(shown => new { shown.AgencyId, shown.Assessment })
                .Distinct()
                .ToListAsync(cancel);
        });
        foreach (var year in unseen)
        {
            await AtAgency(year.AgencyId, checkup => checkup.Renew(year.Assessment), cancel);
        }
    }

    private Task<bool> NextFile(CancellationToken cancel) =>
        Take<FileText>(
            (texts, now) => texts.Where(text => text.State == FileTextState.Waiting && text.DueAt <= now).OrderBy(text => text.DueAt),
            (_, text) => AtAgency(text.AgencyId, async (checkup, db) => await checkup.ReadFile(await db.Set<FileText>().SingleAsync(known => known.Id == text.Id, cancel), cancel), cancel),
            cancel
        );

    private Task<bool> NextLink(CancellationToken cancel) =>
        Take<WebLink>(
            (links, now) => links.Where(link => link.DueAt <= now).OrderBy(link => link.DueAt),
            async (_, link) =>
            {
                var reading = link.Attempts > WebLink.MostAttempts ? new LinkReading(LinkOutcome.Silent, new Uri(link.Address)) : await reader.Read(new Uri(link.Address), cancel);
                manners.Asked(reading.Outcome);
                await AtAgency(link.AgencyId, async (checkup, db) =>
                {
                    var own = await db.Set<WebLink>().SingleAsync(known => known.Id == link.Id, cancel);
                    var (before, now) = ((own.IsBroken, own.NeedsSignIn), Clock.GetUtcNow());
                    if (reading.Outcome == LinkOutcome.Offline)
                    {
                        own.Later(now + later);
                    }
                    else
                    {
                        own.Take(reading, now);
                    }

                    // An address nothing leads to any more is asked for no longer.
                    if (!await checkup.IsShown(own.Address))
                    {
                        db.Remove(own);
                    }

                    await db.SaveChangesAsync(cancel);
                    if (before != (own.IsBroken, own.NeedsSignIn))
                    {
                        await checkup.RenewFor(own.Address);
                    }
                }, cancel);
            },
            cancel
        );

    private Task AtAgency(Guid id, Func<Checkup, Task> work, CancellationToken cancel) => AtAgency(id, (checkup, _) => work(checkup), cancel);

    private async Task AtAgency(Guid id, Func<Checkup, AppDb, Task> work, CancellationToken cancel)
    {
        if (await OverAll(services => services.GetRequiredService<Agencies>().Of(id, cancel)) is { } agency)
        {
            await At(agency, own => work(own.GetRequiredService<Checkup>(), own.GetRequiredService<AppDb>()));
        }
    }
}
