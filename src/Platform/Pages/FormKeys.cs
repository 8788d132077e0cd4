using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Pages;

/// <summary>Keeps the key of the form that a call brings, once, in the transaction of the first thing it saves.</summary>
internal sealed class FormKeys(Visit visit, TimeProvider clock)
{
    /// <summary>Whether this call has kept its key.</summary>
    public bool IsKept { get; set; }

    /// <summary>Within a transaction, before anything else is written: whoever else brings the same key waits here for its end.</summary>
    /// <exception cref="FormTakenException">The key was kept by another call.</exception>
    public async Task KeepIn(AppDb db, CancellationToken cancel)
    {
        if (IsKept || visit.FormKey is not { } key || visit.Agency is not { Id: var agency })
        {
            return;
        }

        var at = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var kept = await db.Database.ExecuteSqlAsync($"INSERT INTO platform_taken_form (agency_id, \"key\", at) VALUES ({agency}, {key}, {at}) ON CONFLICT DO NOTHING", cancel);
        IsKept = kept == 1 ? true : throw new FormTakenException();
    }

    /// <summary>Whether the key was kept, by whatever call.</summary>
    public static Task<bool> AreKept(AppDb db, Guid key) => db.Set<TakenForm>().AnyAsync(form => form.Key == key);

    /// <summary>Takes the key back: the form is refused after all, and may be sent again.</summary>
    public async Task Release(AppDb db)
    {
        await db.Atomically(() => db.Set<TakenForm>().Where(form => form.Key == visit.FormKey).ExecuteDeleteAsync());
        IsKept = false;
    }
}
