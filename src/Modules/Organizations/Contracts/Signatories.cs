using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Contracts;

/// <summary>Who may sign, and in whose place, at the agency the call is at.</summary>
public sealed class Signatories(AppDb db)
{
    private const int daysBack = 31;

    /// <summary>What has to be known of these people on a day; who is not of the agency is not among them. One query.</summary>
    public async Task<IReadOnlyDictionary<Guid, Signatory>> Of(IEnumerable<Guid> people, DateOnly day)
    {
        var wanted = people.Distinct().ToList();
        var since = day.AddDays(-daysBack);
        var found = await db.Set<Person>().AsNoTracking().Where(person => wanted.Contains(person.Id))
            .Select(person => new
            {
                person.Id,
                person.Name,
                person.Position,
                person.LeftOn,
                person.AccountId,
                Orders = db.Set<ActingOrder>().Where(order => order.ActorId == person.Id && order.From <= day && order.To >= since).ToList(),
            })
            .ToListAsync();
        return found.ToDictionary(
            row => row.Id,
            row => new Signatory(row.Id, row.Name, row.Position, row.LeftOn is not null, row.AccountId is not null, [.. row.Orders.Select(order => order.Card())]));
    }

    /// <summary>The people in whose place a person acts on a day, to be asked within a query of another module.</summary>
    public IQueryable<Guid?> HoldersActedFor(Guid actor, DateOnly day) =>
        InForce(actor, day).Where(order => order.HolderId != null).Select(order => order.HolderId);

    /// <summary>The positions a person acts for on a day that nobody holds, to be asked within a query of another module.</summary>
    public IQueryable<string> VacanciesActedFor(Guid actor, DateOnly day) =>
        InForce(actor, day).Where(order => order.HolderId == null).Select(order => order.Position);

    private IQueryable<ActingOrder> InForce(Guid actor, DateOnly day) =>
        db.Set<ActingOrder>().Where(order => order.ActorId == actor && order.From <= day && order.To >= day && (order.EndedOn == null || order.EndedOn > day));
}
