using System.Runtime.CompilerServices;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Today;

/// <summary>
/// What each person has to do, as it was gathered last. It is kept as long as <see cref="VisitorBook"/> keeps who the person is, half a minute, and no longer than
/// until anything of the agency is saved here.
/// </summary>
internal sealed class TodayBook
{
    private readonly AgencyEditions editions = new();
    private readonly ConditionalWeakTable<Visitor, Kept> kept = [];

    /// <summary>The entries of a person: as kept, or gathered.</summary>
    /// <param name="agency">The agency of the person.</param>
    /// <param name="who">The person, as the book of visitors gives it.</param>
    /// <param name="today">The date in Thailand.</param>
    /// <param name="since">Since when changes are told; null for never.</param>
    /// <param name="gather">Asks every module.</param>
    public async ValueTask<ILookup<AgendaSection, AgendaEntry>> Of(Guid agency, Visitor who, DateOnly today, DateTimeOffset? since, Func<Task<ILookup<AgendaSection, AgendaEntry>>> gather)
    {
        var edition = editions[agency];
        if (kept.TryGetValue(who, out var known) && known.Edition == edition && known.Today == today && known.Since == since)
        {
            return known.Entries;
        }

        var entries = await gather();
        kept.AddOrUpdate(who, new Kept(entries, edition, today, since));
        return entries;
    }

    /// <summary>Something was saved: what was gathered counts no more.</summary>
    /// <param name="agency">At this agency; null where it may be at any.</param>
    public void Turn(AgencyCard? agency) => editions.Turn(agency);

    private sealed record Kept(ILookup<AgendaSection, AgendaEntry> Entries, long Edition, DateOnly Today, DateTimeOffset? Since);
}
