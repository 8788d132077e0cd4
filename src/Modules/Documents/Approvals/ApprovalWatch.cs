using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>
/// Watches what is saved, wherever it is saved: before a change of a signed document is committed, its signatures are looked at again, and
/// where they no longer cover what it says they become void in the same transaction.
/// </summary>
internal sealed class ApprovalWatch(IServiceProvider services) : SaveWatch(services)
{
    private readonly HashSet<(string Kind, string Subject)> touched = [];
    // The modules ask the very database this watches: they cannot be made before it.
    private IReadOnlyList<IApprovable>? approvables;

    protected override bool HasNoted => touched.Count > 0;

    private IReadOnlyList<IApprovable> Approvables => approvables ??= [.. Services.GetServices<IApprovable>()];

    protected override void Note(ChangeTracker tracker)
    {
        foreach (var row in Written(tracker))
        {
            foreach (var approvable in Approvables)
            {
                touched.UnionWith(approvable.Touched(row).Select(subject => (approvable.Kind, subject)));
            }
        }
    }

    protected override async Task Follow(AppDb db)
    {
        foreach (var (kind, subject) in touched.ToList())
        {
            var signed = await db.Newest(kind, subject).Include(approval => approval.Steps).Where(approval => approval.State != ApprovalState.Void && approval.Hash != null).ToListAsync();
            if (signed.Find(approval => approval.HasSignatures) is { } approval && !approval.Covers(await Approvables.First(known => known.Kind == kind).Now(subject)))
            {
                await Services.GetRequiredService<ApprovalNews>().Void(approval, db.Visit.Who);
                await db.SaveChangesAsync();
            }
        }
    }

    protected override void Forget() => touched.Clear();
}
