using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Contracts;

/// <summary>The agencies this installation serves.</summary>
public sealed class Agencies(AppDb db)
{
    /// <summary>Whether there is any yet. One query.</summary>
    public Task<bool> Any() => db.Set<Agency>().AnyAsync();

    /// <summary>The agency of a code; null where there is none. One query.</summary>
    public async Task<AgencyCard?> Of(string code) => (await db.Set<Agency>().AsNoTracking().FirstOrDefaultAsync(agency => agency.Code == code))?.Card();

    /// <summary>The agency of an id, for work on the whole installation; null where there is none. One query.</summary>
    public async Task<AgencyCard?> Of(Guid id, CancellationToken cancel = default) =>
        (await db.Set<Agency>().AsNoTracking().FirstOrDefaultAsync(agency => agency.Id == id, cancel))?.Card();

    /// <summary>The ids of all, to be asked within a query of another module's work on the whole installation.</summary>
    public IQueryable<Guid> Ids => db.Set<Agency>().Select(agency => agency.Id);

    /// <summary>How many have no host name of their own: their pages stand at the installation's address. One query.</summary>
    public Task<int> Count() => db.Set<Agency>().CountAsync(agency => agency.Host == null);

    /// <summary>The codes of some of those, in the order of their codes. One query.</summary>
    /// <param name="skip">How many come before these.</param>
    /// <param name="take">The most that are wanted.</param>
    public async Task<IReadOnlyList<string>> Codes(int skip, int take) =>
        await db.Set<Agency>().Where(agency => agency.Host == null).OrderBy(agency => agency.Code).Skip(skip).Take(take).Select(agency => agency.Code).ToListAsync();

    /// <summary>Some of all agencies, in the order of their codes: for work that goes through the whole installation. One query.</summary>
    /// <param name="skip">How many come before these.</param>
    /// <param name="take">The most that are wanted.</param>
    /// <param name="cancel">Ends the call.</param>
    public async Task<IReadOnlyList<AgencyCard>> Cards(int skip, int take, CancellationToken cancel = default) =>
        [.. (await db.Set<Agency>().AsNoTracking().OrderBy(agency => agency.Code).Skip(skip).Take(take).ToListAsync(cancel)).Select(agency => agency.Card())];
}
