using Sujarit.Organizations.Absences;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Once a change of any person, or of who stands in for whom, is committed, nobody is taken for what they were.</summary>
internal sealed class PeopleWatch(IServiceProvider services, VisitorBook book) : TurnWatch(services)
{
    protected override bool Concerns(object row) => row is Person or Absence;

    protected override Task Turn(AgencyCard? agency)
    {
        book.Turn();
        return Task.CompletedTask;
    }
}
