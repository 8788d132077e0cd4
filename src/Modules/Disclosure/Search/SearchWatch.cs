using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Search;

/// <summary>Watches what is saved, wherever it is saved: what is searched changes in the same transaction.</summary>
internal sealed class SearchWatch(IServiceProvider services) : SaveWatch(services)
{
    private readonly HashSet<object> saved = new(ReferenceEqualityComparer.Instance);

    protected override bool HasNoted => saved.Count > 0;

    protected override void Note(ChangeTracker tracker) => saved.UnionWith(Written(tracker).Select(row => row.Entity));

    protected override async Task Follow(AppDb db)
    {
        if (db.Visit.Agency is not null)
        {
            await Services.GetRequiredService<SearchTexts>().Follow(saved);
        }
    }

    protected override void Forget() => saved.Clear();
}
