namespace Sujarit.Platform.Data;

/// <summary>What people of one agency write and correct: known by an id nobody can guess, and never saved over what another has saved meanwhile.</summary>
public abstract class AgencyRecord : IOfAgency
{
    /// <summary>Ordered by time of making (UUID version 7).</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid AgencyId { get; private set; }

    /// <summary>Counts the changes from 1. A form carries the version it was opened with; see <see cref="AppDb.Expect"/>.</summary>
    public int Version { get; private set; }
}
