using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Recording;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Points;

/// <summary>Once a change of a result or of the rules as an agency knows them is committed, no points are taken for what they were.</summary>
internal sealed class PointWatch(IServiceProvider services, AgencyKeep<PointsKept> points) : TurnWatch(services)
{
    protected override bool Concerns(object row) => row is YearResult or YearFigure or RuleCorrection;

    protected override Task Turn(AgencyCard? agency)
    {
        points.Turn(agency);
        return Task.CompletedTask;
    }
}
