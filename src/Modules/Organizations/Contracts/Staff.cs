using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Absences;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Contracts;

/// <summary>The offices and people of the agency the call is at.</summary>
public sealed class Staff(AppDb db)
{
    /// <summary>Every office, closed ones too, in the agency's order. One query.</summary>
    public async Task<IReadOnlyList<OfficeCard>> Offices() =>
        await db.Set<Office>().AsNoTracking()
            .OrderBy(office => office.Order).ThenBy(office => office.Name)
            .Select(office => new OfficeCard(office.Id, office.Name, office.ClosedOn != null, office.HeadId))
            .ToListAsync();

    /// <summary>Everybody who works there now, by name. One query.</summary>
    public async Task<IReadOnlyList<PersonCard>> People() => await Working.Select(person => person.Card).ToListAsync();

    /// <summary>Everybody who works there now, by name, to be asked within a query of another module.</summary>
    public IQueryable<WorkingPerson> Working =>
        db.Set<Person>().AsNoTracking()
            .Where(person => person.LeftOn == null)
            .OrderBy(person => person.Name)
            .Select(person => new WorkingPerson { AgencyId = person.AgencyId, Card = new PersonCard(person.Id, person.Name, person.Position, person.OfficeId, person.Roles) });

    /// <summary>Who is away on a day, and who stands in. One query.</summary>
    public async Task<IReadOnlyList<StandIn>> Away(DateOnly day) =>
        await db.Set<Absence>().AsNoTracking()
            .Where(absence => absence.WithdrawnAt == null && absence.FirstDay <= day && absence.LastDay >= day)
            .Select(absence => new StandIn(absence.PersonId, absence.StandInId))
            .ToListAsync();
}
