using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Recording;
using Sujarit.Platform.Access;

namespace Sujarit.Assessment.Points;

/// <summary>Watches what is saved: once a change of a result or of the rules as an agency knows them is committed, no points are taken for what they were.</summary>
internal sealed class PointWatch(Visit visit, PointBook book) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private bool isChanged;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        isChanged |= eventData.Context!.ChangeTracker.Entries().Any(entry => entry.Entity is YearResult or YearFigure or RuleCorrection && entry.State is not (EntityState.Unchanged or EntityState.Detached));
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (isChanged && visit.Agency is { } agency)
        {
            book.Turn(agency.Id);
        }
        else if (isChanged)
        {
            book.TurnAll();
        }

        isChanged = false;
        return Task.CompletedTask;
    }
}
