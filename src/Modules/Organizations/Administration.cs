using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Changes people so that somebody who can sign in always administers the agency.</summary>
internal sealed class Administration(AppDb db)
{
    /// <summary>Makes a change and saves it. The change is told whether the person is the last who administers the agency.</summary>
    public Task Change(Person person, Action<bool> change) =>
        db.Atomically(async () =>
        {
            // Two administrators who take the role from each other at once must come one after the other.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            var others = await db.Set<Person>().AnyAsync(other =>
                other.Id != person.Id && other.AccountId != null && other.LeftOn == null && other.Roles.Contains(Role.Administrator));
            change(!others);
            await db.SaveChangesAsync();
        });
}
