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
}
