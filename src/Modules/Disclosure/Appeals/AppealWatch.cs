using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Sujarit.Platform.Access;

namespace Sujarit.Disclosure.Appeals;

/// <summary>Watches what is saved: once a change of a mark or a contention is committed, nothing is taken for what it was.</summary>
internal sealed class AppealWatch(Visit visit, AppealBook book) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private bool isChanged;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        isChanged |= eventData.Context!.ChangeTracker.Entries().Any(entry => entry.Entity is Mark or Contention && entry.State is not (EntityState.Unchanged or EntityState.Detached));
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (isChanged && visit.Agency is { } agency)
        {
            book.Turn(agency.Id);
        }

        isChanged = false;
        return Task.CompletedTask;
    }
}
