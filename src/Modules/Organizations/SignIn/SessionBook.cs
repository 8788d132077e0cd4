using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>Which sessions are open; asked by every call, so a yes is kept for a moment. One that is ended here is closed at once.</summary>
internal sealed class SessionBook(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int mostKept = 20_000;

    // On other nodes an ended session works no longer than this.
    private static readonly TimeSpan keptFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, (Guid Account, DateTimeOffset Until)> open = new();
    private long closings;

    public async ValueTask<bool> IsOpen(Guid session, Guid account)
    {
        var now = clock.GetUtcNow();
        if (open.TryGetValue(session, out var known) && known.Until > now)
        {
            return known.Account == account;
        }

        var before = Interlocked.Read(ref closings);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var row = await db.Set<Session>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == session && row.AccountId == account);
        if (row is null || row.SeenAt + Session.Lasts + Session.Grain < now || row.BegunAt + Session.Longest < now)
        {
            return false;
        }

        if (row.SeenAt + Session.Grain <= now)
        {
            await db.Atomically(() => db.Set<Session>().Where(seen => seen.Id == session).ExecuteUpdateAsync(change => change.SetProperty(seen => seen.SeenAt, now)));
        }

        if (open.Count >= mostKept)
        {
            open.Clear();
        }

        open[session] = (account, now + keptFor);
        if (Interlocked.Read(ref closings) != before)
        {
            // It may be the one that was ended while its row was read.
            open.TryRemove(session, out _);
        }

        return true;
    }

    public void Close(Guid session)
    {
        Interlocked.Increment(ref closings);
        open.TryRemove(session, out _);
    }
}
