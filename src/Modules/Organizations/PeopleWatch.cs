using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Sujarit.Organizations.Absences;

namespace Sujarit.Organizations;

/// <summary>Watches what is saved: once a change of any person, or of who stands in for whom, is committed, nobody is taken for what they were.</summary>
internal sealed class PeopleWatch(VisitorBook book) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private bool isChanged;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        isChanged |= eventData.Context!.ChangeTracker.Entries().Any(entry => entry.Entity is Person or Absence && entry.State is not (EntityState.Unchanged or EntityState.Detached));
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (isChanged)
        {
            isChanged = false;
            book.Turn();
        }

        return Task.CompletedTask;
    }
}
