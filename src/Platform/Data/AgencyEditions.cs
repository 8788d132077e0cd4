using System.Collections.Concurrent;
using Sujarit.Platform.Access;

namespace Sujarit.Platform.Data;

/// <summary>Counts, for each agency, the changes that were saved here: what was read under an earlier number counts no more.</summary>
public sealed class AgencyEditions
{
    private readonly ConcurrentDictionary<Guid, long> editions = new();
    private long ofAll;

    /// <summary>The number of an agency. Taken before anything is read: what is read before a change is then kept under a number nobody asks for afterwards.</summary>
    public long this[Guid agency] => editions.GetValueOrDefault(agency) + Interlocked.Read(ref ofAll);

    /// <summary>Something is another from now on.</summary>
    /// <param name="agency">Of this agency; null where it may be of any.</param>
    public void Turn(AgencyCard? agency)
    {
        if (agency is null)
        {
            Interlocked.Increment(ref ofAll);
        }
        else
        {
            editions.AddOrUpdate(agency.Id, 1, (_, edition) => edition + 1);
        }
    }
}
