using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Checking;

/// <summary>Watches what is saved, wherever it is saved: an item whose exhibits change, or that is published, is looked over in the same transaction.</summary>
internal sealed class CheckWatch(IServiceProvider services) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly HashSet<(FiscalYear Assessment, string Item)> touched = [];
    private bool isLooking;
    private bool hasLooked;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        touched.UnionWith(eventData.Context!.ChangeTracker.Entries().Where(row => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).SelectMany(Touched));
        return ValueTask.FromResult(result);
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (touched.Count > 0 && !isLooking && eventData.Context is AppDb { Visit.Agency: not null } db && ReferenceEquals(db, services.GetService<AppDb>()))
        {
            isLooking = true;
            try
            {
                foreach (var year in touched.GroupBy(item => item.Assessment).ToList())
                {
                    await services.GetRequiredService<Checkup>().Renew(year.Key, [.. year.Select(item => item.Item)]);
                }
            }
            finally
            {
                isLooking = false;
                touched.Clear();
            }

            hasLooked = true;
        }

        return result;
    }

    /// <summary>Files and links that are new are there for the room to see.</summary>
    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (hasLooked)
        {
            hasLooked = false;
            services.GetRequiredService<CheckBell>().Ring();
        }

        return Task.CompletedTask;
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        touched.Clear();
        hasLooked = false;
        return ValueTask.FromResult(result);
    }

    private static IEnumerable<(FiscalYear Assessment, string Item)> Touched(EntityEntry row) =>
        row.Entity switch
        {
            Exhibit exhibit => exhibit.Uses.Select(use => (use.Assessment, use.Item)),
            ExhibitUse use => [(use.Assessment, use.Item)],
            CheckDismissal dismissal => [(dismissal.Assessment, dismissal.Item)],
            Publication publication => [(publication.Assessment, publication.Item)],
            _ => [],
        };
}
