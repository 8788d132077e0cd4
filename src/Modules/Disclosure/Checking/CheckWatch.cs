using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Checking;

/// <summary>Watches what is saved, wherever it is saved: an item whose exhibits change, or that is published, is looked over in the same transaction.</summary>
internal sealed class CheckWatch(IServiceProvider services) : SaveWatch(services)
{
    private readonly HashSet<(FiscalYear Assessment, string Item)> touched = [];

    protected override bool HasNoted => touched.Count > 0;

    protected override void Note(ChangeTracker tracker) => touched.UnionWith(Written(tracker).SelectMany(Touched));

    protected override async Task Follow(AppDb db)
    {
        if (db.Visit.Agency is null)
        {
            return;
        }

        foreach (var year in touched.GroupBy(item => item.Assessment).ToList())
        {
            await Services.GetRequiredService<Checkup>().Renew(year.Key, [.. year.Select(item => item.Item)]);
        }
    }

    /// <summary>Files and links that are new are there for the room to see.</summary>
    protected override Task Act(AppDb db)
    {
        Services.GetRequiredService<CheckBell>().Ring();
        return Task.CompletedTask;
    }

    protected override void Forget() => touched.Clear();

    private static IEnumerable<(FiscalYear Assessment, string Item)> Touched(EntityEntry row) =>
        row.Entity switch
        {
            Exhibit exhibit => exhibit.Uses.Select(use => (use.Assessment, use.Item)),
            ExhibitUse use => [(use.Assessment, use.Item)],
            CheckDismissal dismissal => [(dismissal.Assessment, dismissal.Item)],
            Publication publication => [(publication.Assessment, publication.Item)],
            _ => [],
        };
}
