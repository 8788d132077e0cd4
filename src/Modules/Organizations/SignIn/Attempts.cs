using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>
/// Counts tries to sign in. A try is counted before it is made, so that many at once are no more than the same number one after another;
/// the fifth pauses the account, unless it succeeds.
/// </summary>
internal sealed class Attempts(AppDb db, TimeProvider clock)
{
    public const int Allowed = 5;
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>Counts a try.</summary>
    /// <returns>Whether it may be made; false while the account pauses.</returns>
    public async Task<bool> Take(Guid account)
    {
        var now = clock.GetUtcNow();
        var until = now + Pause;
        var taken = 0;
        await db.Atomically(async () =>
        {
            taken = await Of(account).Where(known => known.LockoutEnd == null || known.LockoutEnd <= now)
                .ExecuteUpdateAsync(change => change.SetProperty(known => known.AccessFailedCount, known => known.AccessFailedCount + 1));
            await Of(account).Where(known => known.AccessFailedCount >= Allowed)
                .ExecuteUpdateAsync(change => change.SetProperty(known => known.AccessFailedCount, 0).SetProperty(known => known.LockoutEnd, until));
        });
        return taken > 0;
    }

    /// <summary>The try succeeded: the count begins anew.</summary>
    public Task Succeed(Guid account) =>
        db.Atomically(() =>
            Of(account).ExecuteUpdateAsync(change =>
                change.SetProperty(known => known.AccessFailedCount, 0).SetProperty(known => known.LockoutEnd, (DateTimeOffset?)null)));

    private IQueryable<Account> Of(Guid account) => db.Set<Account>().Where(known => known.Id == account);
}
