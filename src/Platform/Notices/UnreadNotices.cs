using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>How many notices a person has not read. Every page of the office shows it, so the answers are kept for a while.</summary>
public sealed class UnreadNotices
{
    /// <summary>More are not counted.</summary>
    public const int Most = 100;

    private const int mostKept = 20_000;
    // Another node may have told the person something meanwhile.
    private static readonly TimeSpan keptFor = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<Guid, (int Count, DateTimeOffset Until)> kept = new();
    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider clock;

    internal UnreadNotices(IServiceScopeFactory scopes, TimeProvider clock)
    {
        this.scopes = scopes;
        this.clock = clock;
    }

    /// <summary>How many the visitor has not read, at most <see cref="Most"/>; none for who is no visitor of an agency.</summary>
    public async ValueTask<int> Of(Visit visit)
    {
        if (visit is not { Who.PersonId: var person, Agency: { } agency })
        {
            return 0;
        }

        if (kept.TryGetValue(person, out var known) && known.Until > clock.GetUtcNow())
        {
            return known.Count;
        }

        var until = clock.GetUtcNow() + keptFor;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        var count = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Notice>()
            .Where(Notice.IsUnread)
            .Where(notice => notice.PersonId == person)
            .Take(Most)
            .CountAsync();
        if (kept.Count >= mostKept)
        {
            kept.Clear();
        }

        kept[person] = (count, until);
        return count;
    }

    /// <summary>The person was told something, or has read: the next call asks the database.</summary>
    public void Forget(Guid person) => kept.TryRemove(person, out _);
}
