using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Watches what is saved, whoever publishes: a version is sealed in the transaction that adds it.</summary>
internal sealed class SealWatch(IServiceProvider services) : SaveWatch(services)
{
    private readonly List<PublicationVersion> added = [];
    private SealRoot? sealedTo;

    protected override bool HasNoted => added.Count > 0;

    protected override void Note(ChangeTracker tracker) =>
        added.AddRange(tracker.Entries<PublicationVersion>().Where(row => row.State == EntityState.Added && !added.Contains(row.Entity)).Select(row => row.Entity));

    protected override async Task Follow(AppDb db)
    {
        if (db.Visit.Agency is not null)
        {
            sealedTo = await Services.GetRequiredService<SealLog>().Append([.. added]);
        }
    }

    protected override Task Act(AppDb db)
    {
        if (sealedTo is { } root)
        {
            Services.GetRequiredService<SealHeads>().Keep(db.Visit.AgencyId, root);
        }

        return Task.CompletedTask;
    }

    protected override void Forget()
    {
        added.Clear();
        sealedTo = null;
    }
}
