using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Organizations.Absences;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Who an account is at an agency; asked by every call, so the answer is kept for a moment. What changes here is known at once.</summary>
internal sealed class VisitorBook(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int mostKept = 20_000;

    // On other nodes somebody who left is let in no longer than this.
    private static readonly TimeSpan keptFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(Guid Agency, Guid Account), (Visitor Who, long Edition, DateTimeOffset Until)> kept = new();
    private long edition;

    /// <summary>The person that the account is at the agency; null for nobody who works there.</summary>
    public async ValueTask<Visitor?> Of(AgencyCard agency, Guid account)
    {
        var now = clock.GetUtcNow();
        // Taken before anything is read: what was read before a change is kept under a number nobody asks for afterwards.
        var asked = Interlocked.Read(ref edition);
        if (kept.TryGetValue((agency.Id, account), out var known) && known.Edition == asked && known.Until > now)
        {
            return known.Who;
        }

        if (await Read(agency, account) is not { } who)
        {
            return null;
        }

        if (kept.Count >= mostKept)
        {
            kept.Clear();
        }

        kept[(agency.Id, account)] = (who, asked, now + keptFor);
        return who;
    }

    /// <summary>Somebody may be somebody else from now on, or nobody: the next calls ask the database.</summary>
    public void Turn() => Interlocked.Increment(ref edition);

    private async Task<Visitor?> Read(AgencyCard agency, Guid account)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var today = clock.Today();
        return await db.Set<Person>().AsNoTracking()
            .Where(person => person.AccountId == account && person.LeftOn == null)
            .Select(person => new Visitor(account, person.Id, person.Name, person.Position, person.OfficeId, person.Roles)
            {
                Attendance = new Attendance(person.SeenAt, person.SeenBefore),
                StandsInFor = db.Set<Absence>()
                    .Where(absence => absence.StandInId == person.Id && absence.WithdrawnAt == null && absence.FirstDay <= today && absence.LastDay >= today)
                    .Join(db.Set<Person>(), absence => absence.PersonId, absent => absent.Id, (absence, absent) => new Absentee(absent.Id, absent.Name, absent.OfficeId))
                    .ToList(),
            })
            .FirstOrDefaultAsync();
    }
}
