using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Watches what is saved, whoever publishes: a version is sealed in the transaction that adds it.</summary>
internal sealed class SealWatch(IServiceProvider services) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly List<PublicationVersion> added = [];
    private bool isSealing;
    private SealRoot? sealedTo;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        added.AddRange(eventData.Context!.ChangeTracker.Entries<PublicationVersion>()
            .Where(row => row.State == EntityState.Added && !added.Contains(row.Entity))
            .Select(row => row.Entity));
        return ValueTask.FromResult(result);
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (added.Count > 0 && !isSealing && eventData.Context is AppDb { Visit.Agency: not null } db && ReferenceEquals(db, services.GetService<AppDb>()))
        {
            isSealing = true;
            try
            {
                sealedTo = await services.GetRequiredService<SealLog>().Append([.. added]);
            }
            finally
            {
                isSealing = false;
                added.Clear();
            }
        }

        return result;
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (sealedTo is { } root && eventData.Context is AppDb { Visit.AgencyId: var agency })
        {
            sealedTo = null;
            services.GetRequiredService<SealHeads>().Keep(agency, root);
        }

        return Task.CompletedTask;
    }

    // What an earlier transaction wrote and lost is forgotten.
    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        added.Clear();
        sealedTo = null;
        return ValueTask.FromResult(result);
    }
}
