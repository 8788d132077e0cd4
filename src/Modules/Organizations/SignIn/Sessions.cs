using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>Begins and ends the sessions of an account.</summary>
internal sealed class Sessions(AppDb db, SessionBook book, TimeProvider clock)
{
    /// <summary>Begins one on the browser of the call, and saves it.</summary>
    public async Task<Session> Begin(Guid account, HttpContext call)
    {
        var now = clock.GetUtcNow();
        var session = Session.Begin(account, call.Request.Headers.UserAgent.ToString(), call.Connection.RemoteIpAddress, now);
        var (over, old) = (now - Session.Lasts - Session.Grain, now - Session.Longest);
        db.RemoveRange(await db.Set<Session>().Where(ended => ended.AccountId == account && (ended.SeenAt < over || ended.BegunAt < old)).ToListAsync());
        db.Add(session);
        await db.SaveChangesAsync();
        return session;
    }

    /// <summary>Those that still work, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> Open(Guid account)
    {
        var now = clock.GetUtcNow();
        var (over, old) = (now - Session.Lasts - Session.Grain, now - Session.Longest);
        return await db.Set<Session>().AsNoTracking()
            .Where(session => session.AccountId == account && session.SeenAt >= over && session.BegunAt >= old)
            .OrderByDescending(session => session.SeenAt).ThenByDescending(session => session.BegunAt)
            .ToListAsync();
    }

    /// <summary>Ends one; it works no more from now on.</summary>
    /// <returns>Whether the account had it.</returns>
    public async Task<bool> End(Guid account, Guid id) => await End(db.Set<Session>().Where(session => session.AccountId == account && session.Id == id)) > 0;

    /// <summary>Ends all but one; all where none is named.</summary>
    public Task<int> EndAll(Guid account, Guid? but = null) => End(db.Set<Session>().Where(session => session.AccountId == account && session.Id != but));

    private async Task<int> End(IQueryable<Session> which)
    {
        var ended = await which.ToListAsync();
        db.RemoveRange(ended);
        await db.SaveChangesAsync();
        ended.ForEach(session => book.Close(session.Id));
        return ended.Count;
    }
}
