using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Measures.Intake;

/// <summary>Reads the files that come in, one at a time.</summary>
internal sealed class ReadingRoom(IServiceScopeFactory scopes, ReadingBell bell, TimeProvider clock, ILogger<ReadingRoom> log)
    : DueWork(TimeSpan.FromSeconds(15), scopes, clock, log)
{

    protected override Task<bool> DoNext(CancellationToken cancel) =>
        Take<ImportDraft>(
            (drafts, _) => drafts.Where(draft => draft.State == DraftState.Waiting || draft.State == DraftState.Reading).OrderBy(draft => draft.StartedAt),
            (services, draft) => services.GetRequiredService<DraftReader>().Read(draft, cancel),
            cancel
        );

    protected override Task Rest(CancellationToken cancel) =>
        OverAll(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var now = Clock.GetUtcNow();
            var expired = await db.Set<ImportDraft>().IgnoreQueryFilters([AppDb.AgencyFilter])
                .Where(draft => draft.ExpiresAt < now)
                .OrderBy(draft => draft.ExpiresAt)
                .Take(50)
                .ToListAsync(cancel);
            db.RemoveRange(expired);
            return await db.SaveChangesAsync(cancel);
        });

    protected override Task Wait(TimeSpan atMost, CancellationToken cancel) => bell.Wait(atMost, cancel);
}
