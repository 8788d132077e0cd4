using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

/// <summary>Watches what is saved, wherever it is saved: what is searched changes in the same transaction.</summary>
internal sealed class SearchWatch(IServiceProvider services) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly HashSet<object> saved = new(ReferenceEqualityComparer.Instance);
    private bool isFollowing;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (!isFollowing)
        {
            saved.UnionWith(eventData.Context!.ChangeTracker.Entries().Where(row => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(row => row.Entity));
        }

        return ValueTask.FromResult(result);
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (saved.Count > 0 && !isFollowing && eventData.Context is AppDb { Visit.Agency: not null } db && ReferenceEquals(db, services.GetService<AppDb>()))
        {
            isFollowing = true;
            try
            {
                await services.GetRequiredService<SearchTexts>().Follow(saved);
            }
            finally
            {
                isFollowing = false;
                saved.Clear();
            }
        }

        return result;
    }

    // What an earlier transaction wrote and lost is forgotten.
    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        saved.Clear();
        return ValueTask.FromResult(result);
    }
}
