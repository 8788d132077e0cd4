using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Appeals;

/// <summary>Once a change of a mark or a contention is committed, nothing is taken for what it was.</summary>
internal sealed class AppealWatch(IServiceProvider services, AgencyKeep<AppealsKept> appeals) : TurnWatch(services)
{
    protected override bool Concerns(object row) => row is Mark or Contention;

    protected override Task Turn(AgencyCard? agency)
    {
        appeals.Turn(agency);
        return Task.CompletedTask;
    }
}
