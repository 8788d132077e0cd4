using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Platform.Data;

/// <summary>
/// Watches what is saved, wherever it is saved. What the saves of a transaction change is noted; before the transaction is committed the watch may change
/// more within it; once it is committed, and only then, the watch acts. What a transaction wrote and lost is forgotten.
/// Registered scoped, as <see cref="IInterceptor"/>.
/// </summary>
/// <param name="services">The scope of the save. The database is asked of it only when it is there: it cannot be made before its watches.</param>
public abstract class SaveWatch(IServiceProvider services) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private bool isFollowing;

    /// <summary>Whether anything of this transaction concerns the watch.</summary>
    protected abstract bool HasNoted { get; }

    /// <summary>The scope of the save.</summary>
    protected IServiceProvider Services => services;

    /// <summary>Notes what a save is about to write, beside what earlier saves of the transaction wrote. What the watch itself writes is not noted.</summary>
    protected abstract void Note(ChangeTracker tracker);

    /// <summary>Forgets what was noted.</summary>
    protected abstract void Forget();

    /// <summary>Writes what follows from what was noted, in the same transaction; a failure undoes all of it.</summary>
    protected virtual Task Follow(AppDb db) => Task.CompletedTask;

    /// <summary>Does what may be done only once the transaction is there to stay.</summary>
    protected virtual Task Act(AppDb db) => Task.CompletedTask;

    /// <summary>The rows a save is about to add, change or delete.</summary>
    protected static IEnumerable<EntityEntry> Written(ChangeTracker tracker) => tracker.Entries().Where(row => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (!isFollowing)
        {
            Note(eventData.Context!.ChangeTracker);
        }

        return ValueTask.FromResult(result);
    }

    public sealed override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (HasNoted && !isFollowing && eventData.Context is AppDb db && ReferenceEquals(db, services.GetService<AppDb>()))
        {
            isFollowing = true;
            try
            {
                await Follow(db);
            }
            finally
            {
                isFollowing = false;
            }
        }

        return result;
    }

    public sealed override async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (HasNoted && eventData.Context is AppDb db)
        {
            try
            {
                await Act(db);
            }
            finally
            {
                Forget();
            }
        }
    }

    public sealed override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Forget();
        return ValueTask.FromResult(result);
    }
}
