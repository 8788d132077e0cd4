using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Publishing;

/// <summary>The items that ask for the measures and for the report on them are published from the plan and the report.</summary>
internal sealed class MeasuresDisclosure(AppDb db, YearPlanning planning) : IDisclosureSource
{
    public DisclosureSource? Behind(FiscalYear assessment, Item item) =>
        item.Role switch
        {
            ItemRole.MeasuresPlan => new($"แผนมาตรการ ปีงบประมาณ พ.ศ. {assessment}", $"measures/plan-year/{assessment}"),
            ItemRole.MeasuresReport => item.Asks(assessment) is { } year ? new($"รายงานประจำปีงบประมาณ พ.ศ. {year}", $"measures/report/{year}") : null,
            _ => null,
        };

    public async Task<IReadOnlyList<SourceDoubt>> Doubts(FiscalYear assessment, Item item) =>
        item.Role == ItemRole.MeasuresPlan ? (await planning.Of(assessment)).Gaps
        : item.Asks(assessment) is { } year ? Reported(await db.Set<Measure>().AsNoTracking().Where(measure => measure.Year == year && measure.WithdrawnAt == null).OrderBy(measure => measure.Order).ToListAsync())
        : [];

    private static IReadOnlyList<SourceDoubt> Reported(List<Measure> measures) =>
        measures.Count == 0
            ? [new SourceDoubt(SourceDoubt.Measures, "", "ยังไม่มีมาตรการที่ดำเนินการในปีนั้น")]
            :
            [
                .. measures.Where(measure => measure.Summary.Count == 0).Select(measure => new SourceDoubt(SourceDoubt.Summary, measure.CalledShort, $"{measure.CalledShort} ยังไม่มีสรุปผลการดำเนินการ")),
                .. measures.Where(measure => measure.Outcomes.Count == 0).Select(measure => new SourceDoubt(SourceDoubt.Outcomes, measure.CalledShort, $"{measure.CalledShort} ยังไม่มีผลลัพธ์หรือความสำเร็จ")),
            ];
}
