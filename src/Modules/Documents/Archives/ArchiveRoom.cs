using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Documents.Archives;

/// <summary>Makes the archives that were asked for, one at a time, and sweeps away those whose time is over.</summary>
internal sealed class ArchiveRoom(IServiceScopeFactory scopes, ArchiveBell bell, ArchiveFolder folder, TimeProvider clock, ILogger<ArchiveRoom> log)
    : DueWork(TimeSpan.FromSeconds(15), scopes, clock, log)
{
    private const int sweptAtOnce = 50;

    protected override Task<bool> DoNext(CancellationToken cancel) =>
        Take<YearArchive>(
            (archives, now) => archives.Where(archive => (archive.State == ArchiveState.Waiting || archive.State == ArchiveState.Making) && archive.DueAt <= now).OrderBy(archive => archive.DueAt),
            async (services, archive) =>
            {
                var agency = await services.GetRequiredService<Agencies>().Of(archive.AgencyId, cancel);
                await At(agency!, own => own.GetRequiredService<ArchivePacker>().Pack(archive.Id, cancel));
            },
            cancel
        );

    protected override Task Rest(CancellationToken cancel) =>
        OverAll(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var now = Clock.GetUtcNow();
            var old = await db.Set<YearArchive>().IgnoreQueryFilters([AppDb.AgencyFilter])
                .Where(archive => archive.State == ArchiveState.Ready && archive.ExpiresAt < now)
                .OrderBy(archive => archive.ExpiresAt)
                .Take(sweptAtOnce)
                .ToListAsync(cancel);
            old.ForEach(archive => archive.Expire());
            await db.SaveChangesAsync(cancel);
            old.ForEach(folder.Drop);
            folder.Sweep();
            return old.Count;
        });

    protected override Task Wait(TimeSpan atMost, CancellationToken cancel) => bell.Wait(atMost, cancel);
}
