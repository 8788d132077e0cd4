using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Today;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Pages;

/// <summary>What now? The first page after sign-in: what the person has to do, and nothing else.</summary>
[Needs(OrganizationsPermission.Today)]
internal sealed class TodayPage(AppDb db, IEnumerable<IAgendaSource> sources, TodayBook book, VisitorBook visitors, TimeProvider clock) : PageModel
{
    private ILookup<AgendaSection, AgendaEntry> entries = Array.Empty<AgendaEntry>().ToLookup(entry => entry.Section);

    public DateOnly Today { get; } = clock.Today();

    /// <summary>When the person was here before this visit; null for never.</summary>
    public DateTimeOffset? LastHere { get; private set; }

    /// <summary>The sections that hold something, in their order.</summary>
    public IEnumerable<AgendaSection> Sections => Enum.GetValues<AgendaSection>().Where(section => section != AgendaSection.Later && entries.Contains(section));

    /// <summary>Whether nothing is to be begun, late, due soon or awaited.</summary>
    public bool IsClear => !entries.Contains(AgendaSection.Beginning) && !entries.Contains(AgendaSection.Overdue) && !entries.Contains(AgendaSection.DueSoon) && !entries.Contains(AgendaSection.AwaitingMe);

    /// <summary>What comes next, later than in a week; null for nothing.</summary>
    public AgendaEntry? Next => entries[AgendaSection.Later].MinBy(entry => entry.DueOn ?? DateOnly.MaxValue);

    public IReadOnlyList<AgendaEntry> In(AgendaSection section) => [.. entries[section].OrderBy(entry => entry.DueOn ?? DateOnly.MaxValue).ThenByDescending(entry => entry.Points ?? 0)];

    public async Task OnGet(CancellationToken cancel)
    {
        var who = db.Visit.Who!;
        var now = clock.GetUtcNow();
        LastHere = who.Attendance.Before(now);
        entries = await book.Of(db.Visit.AgencyId, who, Today, LastHere, () => Gather(who, cancel));
        if (who.Attendance.Opened(now) is { } opened)
        {
            await Keep(who.PersonId, opened, cancel);
        }
    }

    private async Task<ILookup<AgendaSection, AgendaEntry>> Gather(Visitor who, CancellationToken cancel)
    {
        var found = new List<AgendaEntry>();
        foreach (var source in sources)
        {
            found.AddRange(await source.Of(who, Today, cancel));
        }

        return found.ToLookup(entry => entry.Section);
    }

    // No act of a person, so no new version: a form on this person that is open elsewhere can still be saved.
    private async Task Keep(Guid person, Attendance opened, CancellationToken cancel)
    {
        await db.Atomically(
            () => db.Set<Person>().Where(row => row.Id == person).ExecuteUpdateAsync(
                change => change.SetProperty(row => row.SeenAt, opened.SeenAt).SetProperty(row => row.SeenBefore, opened.SeenBefore),
                cancel
            ),
            cancel
        );
        visitors.Turn();
    }
}
