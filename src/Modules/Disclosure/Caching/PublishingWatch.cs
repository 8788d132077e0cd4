using System.Data.Common;
using Microsoft.EntityFrameworkCore;
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
internal sealed class PublishingWatch(Visit visit, PublicEditions editions) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private bool isShown;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<IShownToPublic>())
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted && entry.Entity is PublicationVersion or PublishedFile or Seal)
            {
                throw new RuleBrokenException("ฉบับที่เผยแพร่แล้วแก้ไขหรือลบไม่ได้ โปรดเผยแพร่เป็นฉบับใหม่");
            }

            isShown |= entry.State is not (EntityState.Unchanged or EntityState.Detached);
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>Two may publish an item at the same moment: the one who comes second is told so, as with any form.</summary>
    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) =>
        eventData is { Context: AppDb db, Exception: DbUpdateException { InnerException: DbException refused } }
        && db.Engine.IsDuplicate(refused)
        && db.ChangeTracker.Entries<Publication>().Any(entry => entry.State is not EntityState.Unchanged)
            ? throw new DbUpdateConcurrencyException("Somebody else has published it meanwhile.", refused)
            : Task.CompletedTask;

    public override async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (!isShown)
        {
            return;
        }

        isShown = false;
        if (visit.Agency is { } agency)
        {
            await editions.Turn(agency.Code);
        }
        else
        {
            editions.TurnAll();
        }
    }

    // What an earlier transaction wrote and lost is forgotten.
    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        isShown = false;
        return ValueTask.FromResult(result);
    }
}
