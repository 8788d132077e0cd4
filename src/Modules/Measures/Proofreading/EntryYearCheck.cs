using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Works that are done by what was told with days outside the year; the days stand in the register, not on the paper.</summary>
internal static class EntryYearCheck
{
    public static IEnumerable<Finding> Read(FiscalYear year, IReadOnlyList<Work> works) =>
        Read(year, "actions", works.OfType<IndicatorAction>()).Concat(Read(year, "items", works.OfType<ItemWork>()));

    private static IEnumerable<Finding> Read(FiscalYear year, string list, IEnumerable<Work> works)
    {
        foreach (var (at, work) in works.Index().Where(row => row.Item.Status == ProgressStatus.Done))
        {
            var dated = work.Entries.Where(entry => entry is { IsRemoved: false, On: not null }).ToList();
            if (dated.Count > 0 && dated.TrueForAll(entry => !year.Contains(entry.On!.Value)))
            {
                yield return new Finding(
                    FindingKind.EvidenceOutsideYear,
                    $"{list}[{at}].progress",
                    dated[0].Text,
                    $"{work.CalledShort} แล้วเสร็จ แต่วันที่ดำเนินการทุกรายการอยู่นอกปีงบประมาณ พ.ศ. {year} โปรดตรวจสอบวันที่หรือสถานะ"
                );
            }
        }
    }
}
