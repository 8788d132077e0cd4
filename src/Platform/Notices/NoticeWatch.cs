using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>Once a notice or a letter is committed, and only then, counts of what is unread are asked for anew and those who send are woken.</summary>
internal sealed class NoticeWatch(IServiceProvider services, UnreadNotices unread, CourierBell bell) : SaveWatch(services)
{
    private readonly HashSet<Guid> people = [];
    private bool isPosted;

    protected override bool HasNoted => isPosted || people.Count > 0;

    protected override void Note(ChangeTracker tracker)
    {
        people.UnionWith(Written(tracker).Select(row => row.Entity).OfType<Notice>().Select(notice => notice.PersonId));
        isPosted |= tracker.Entries<Errand>().Any(entry => entry.State == EntityState.Added || entry is { State: EntityState.Modified, Entity: { Attempts: 0, Failure: null, DueAt: not null, LeasedUntil: null } });
    }

    protected override Task Act(AppDb db)
    {
        foreach (var person in people)
        {
            unread.Forget(person);
        }

        if (isPosted)
        {
            bell.Ring();
        }

        return Task.CompletedTask;
    }

    protected override void Forget()
    {
        people.Clear();
        isPosted = false;
    }
}
