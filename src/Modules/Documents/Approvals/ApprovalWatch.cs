using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>
/// Watches what is saved, wherever it is saved: before a change of a signed document is committed, its signatures are looked at again, and
/// where they no longer cover what it says they become void in the same transaction.
/// </summary>
internal sealed class ApprovalWatch(IServiceProvider services) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly HashSet<(string Kind, string Subject)> touched = [];
    // The modules ask the very database this watches: they cannot be made before it.
    private IReadOnlyList<IApprovable>? approvables;
    private bool isLooking;

    private IReadOnlyList<IApprovable> Approvables => approvables ??= [.. services.GetServices<IApprovable>()];

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var row in eventData.Context!.ChangeTracker.Entries().Where(row => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            foreach (var approvable in Approvables)
            {
                touched.UnionWith(approvable.Touched(row).Select(subject => (approvable.Kind, subject)));
            }
        }

        return ValueTask.FromResult(result);
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (touched.Count > 0 && !isLooking && eventData.Context is AppDb db && ReferenceEquals(db, services.GetService<AppDb>()))
        {
            isLooking = true;
            try
            {
                await LookAgain(db);
            }
            finally
            {
                isLooking = false;
                touched.Clear();
            }
        }

        return result;
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        touched.Clear();
        return ValueTask.FromResult(result);
    }

    private async Task LookAgain(AppDb db)
    {
        foreach (var (kind, subject) in touched.ToList())
        {
            var signed = await db.Newest(kind, subject).Include(approval => approval.Steps).Where(approval => approval.State != ApprovalState.Void && approval.Hash != null).ToListAsync();
            if (signed.Find(approval => approval.HasSignatures) is { } approval && !approval.Covers(await Approvables.First(known => known.Kind == kind).Now(subject)))
            {
                services.GetRequiredService<ApprovalNews>().Void(approval);
                await db.SaveChangesAsync();
            }
        }
    }
}
