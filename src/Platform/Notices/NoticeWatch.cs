using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sujarit.Platform.Notices;

/// <summary>Once a notice or a letter is committed, and only then, counts of what is unread are asked for anew and those who send are woken.</summary>
internal sealed class NoticeWatch(UnreadNotices unread, CourierBell bell) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly HashSet<Guid> people = [];
    private bool isPosted;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var tracker = eventData.Context!.ChangeTracker;
        people.UnionWith(tracker.Entries<Notice>().Where(entry => entry.State is not EntityState.Unchanged).Select(entry => entry.Entity.PersonId));
        isPosted |= tracker.Entries<Errand>().Any(entry => entry.State == EntityState.Added || entry is { State: EntityState.Modified, Entity: { Attempts: 0, Failure: null, DueAt: not null, LeasedUntil: null } });
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        foreach (var person in people)
        {
            unread.Forget(person);
        }

        if (isPosted)
        {
            bell.Ring();
        }

        Forget();
        return Task.CompletedTask;
    }

    // What an earlier transaction wrote and lost is forgotten.
    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Forget();
        return ValueTask.FromResult(result);
    }

    private void Forget()
    {
        people.Clear();
        isPosted = false;
    }
}
