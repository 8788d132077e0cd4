using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Platform.Access;

namespace Sujarit.Platform.Data;

/// <summary>Turns something over once a change of rows it follows from is committed: what was kept of them counts no more.</summary>
/// <param name="services">The scope of the save.</param>
public abstract class TurnWatch(IServiceProvider services) : SaveWatch(services)
{
    private bool isChanged;

    protected sealed override bool HasNoted => isChanged;

    /// <summary>Whether what is kept follows from such a row.</summary>
    protected abstract bool Concerns(object row);

    /// <summary>What is kept counts no more.</summary>
    /// <param name="agency">Of this agency; null where rows of any may have changed.</param>
    protected abstract Task Turn(AgencyCard? agency);

    protected override void Note(ChangeTracker tracker) => isChanged = isChanged || Written(tracker).Any(row => Concerns(row.Entity));

    protected sealed override void Forget() => isChanged = false;

    protected sealed override Task Act(AppDb db) => Turn(db.Visit.Agency);
}
