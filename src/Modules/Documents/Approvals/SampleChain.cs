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
            var chain = Chain.Usual(approvable.Kind);
            // The first step is whoever proposes.
            chain.Lead([.. chain.Steps.Select((step, at) => at == 0 ? step : Held(step, people))], people.Select(person => person.Id).ToHashSet());
            db.Add(chain);
        }

        await db.SaveChangesAsync();
    }

    private static ChainStep Held(ChainStep step, IReadOnlyList<PersonCard> people) =>
        people.FirstOrDefault(person => person.Position?.StartsWith(step.Position, StringComparison.Ordinal) == true) is { } holder
            ? new ChainStep(holder.Position!, holder.Id)
            : step;
}
