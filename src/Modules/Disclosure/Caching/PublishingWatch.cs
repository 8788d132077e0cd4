using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Sujarit.Disclosure.Sealing;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Caching;

/// <summary>
/// Watches what is saved: what was published is neither altered nor removed, and once a change of what the public sees is committed, and
/// only then, the kept pages of the agency go.
/// </summary>
internal sealed class PublishingWatch(IServiceProvider services, PublicEditions editions) : TurnWatch(services), ISaveChangesInterceptor
{
    protected override bool Concerns(object row) => row is IShownToPublic;

    protected override void Note(ChangeTracker tracker)
    {
        if (tracker.Entries<IShownToPublic>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted && entry.Entity is PublicationVersion or PublishedFile or Seal))
        {
            throw new RuleBrokenException("ฉบับที่เผยแพร่แล้วแก้ไขหรือลบไม่ได้ โปรดเผยแพร่เป็นฉบับใหม่");
        }

        base.Note(tracker);
    }

    /// <summary>Two may publish an item at the same moment: the one who comes second is told so, as with any form.</summary>
    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) =>
        eventData is { Context: AppDb db, Exception: DbUpdateException { InnerException: DbException refused } }
        && db.Engine.IsDuplicate(refused)
        && db.ChangeTracker.Entries<Publication>().Any(entry => entry.State is not EntityState.Unchanged)
            ? throw new DbUpdateConcurrencyException("Somebody else has published it meanwhile.", refused)
            : Task.CompletedTask;

    protected override async Task Turn(AgencyCard? agency)
    {
        if (agency is not null)
        {
            await editions.Turn(agency.Code);
        }
        else
        {
            editions.TurnAll();
        }
    }
}
