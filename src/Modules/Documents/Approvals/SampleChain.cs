using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>The chains of an invented agency: the usual one, held by the people whose positions say so.</summary>
internal sealed class SampleChain(AppDb db, Staff staff, IEnumerable<IApprovable> approvables)
{
    public async Task Load()
    {
        var people = await staff.People();
        foreach (var approvable in approvables)
        {
            db.Add(Chain.Usual(approvable.Kind, people));
        }

        await db.SaveChangesAsync();
    }
}
