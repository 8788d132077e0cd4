using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Contracts;

/// <summary>What agencies are called in addresses; for work on the whole installation.</summary>
public sealed class AgencyCodes(AppDb db)
{
    /// <summary>The code of every agency by its id. One query.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> All(CancellationToken cancel = default) =>
        await db.Set<Agency>().AsNoTracking().ToDictionaryAsync(agency => agency.Id, agency => agency.Code, cancel);
}
