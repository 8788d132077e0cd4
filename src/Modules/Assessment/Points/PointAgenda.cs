using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Assessment.Scores;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Points;

/// <summary>Where the newest result lost most, for everybody's page of today: the same points are lost again if nothing changes.</summary>
internal sealed class PointAgenda(Results results, AgencyKeep<PointsKept> points, Visit visit) : IAgendaSource
{
    private const int foremost = 5;
    private static readonly AgendaEntry first =
        new(AgendaSection.Beginning, "นำเข้าผลการประเมินของปีที่ผ่านมา", "assessment", Detail: "จากรายงาน ตาราง หรือกรอกเอง แล้วระบบจะบอกว่าเสียคะแนนที่ข้อใด");

    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel)
    {
        if (!visit.May(AssessmentPermission.Read))
        {
            return [];
        }

        var kept = await points.Of(visit.AgencyId, () => WorkedOut(cancel), async known => await results.NewestState(cancel) == known.State);
        return kept.HasResult || !visit.May(AssessmentPermission.Edit) ? kept.Entries : [first];
    }

    private async Task<PointsKept> WorkedOut(CancellationToken cancel)
    {
        var (newest, state) = await results.Newest(cancel);
        if (newest is null)
        {
            return new PointsKept(state, false, []);
        }

        var outline = await results.Outline(newest.Year);
        var gaps = Scoring.Score(outline.Book, newest.Known(outline)).Gaps;
        return new PointsKept(state, true, [.. gaps.Take(foremost).Select(gap => Entry(newest, outline.Row(gap.Code), gap))]);
    }

    private static AgendaEntry Entry(YearResult result, OutlineRow row, Gap gap) =>
        new(AgendaSection.PointsAtRisk, row.Full, $"assessment/result/{result.Year}", Points: Rounded.Shown(gap.Points), Detail: $"ปีงบประมาณ {result.Year}{Scored(result, row)}");

    private static string Scored(YearResult result, OutlineRow row) =>
        result.Figures.FirstOrDefault(figure => figure.Code == row.Code) is { } figure ? FormattableString.Invariant($" ได้ {figure.Value:0.00} คะแนน") : "";
}
