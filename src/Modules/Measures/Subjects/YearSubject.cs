using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Measures.Subjects;

/// <summary>The history of what a year's report says beside the works: its round, its level, its memo.</summary>
internal sealed class YearSubject(AppDb db) : ISubjectKind
{
    public const string Code = "report-year";

    private static readonly HashSet<string> said = ["round", "level", "memo_from", "memo_phone", "memo_number", "memo_date", "memo_subject", "memo_to"];

    public string Kind => Code;

    public string Called => "รายงานของปี";

    public string Permission => MeasuresPermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var year = db.Visit.May(MeasuresPermission.Read) ? await db.Set<YearWork>().AsNoTracking().SingleOrDefaultAsync(year => year.Id == id) : null;
        return year is null
            ? null
            : new Subject($"รายงานของปีงบประมาณ พ.ศ. {year.Year}", $"measures/report/{year.Year}", [new("measures_year", id, null, db.Visit.May(MeasuresPermission.Edit))]);
    }

    public bool CanRestore(string table, string column) => said.Contains(column);

    public async Task Restore(Earlier earlier)
    {
        var year = await db.Set<YearWork>().SingleAsync(year => year.Id == earlier.Row);
        switch (earlier.Column)
        {
            case "round":
                year.ReportRound(earlier.Value<int?>());
                break;
            case "level":
                year.AnnounceLevel(earlier.Value<string>());
                break;
            default:
                WriteMemo(year, earlier);
                break;
        }

        await db.SaveChangesAsync();
    }

    private static void WriteMemo(YearWork year, Earlier earlier)
    {
        var memo = year.Memo() ?? throw new RuleBrokenException("รายงานของปีนี้ไม่มีบันทึกข้อความแล้ว โปรดเขียนบันทึกข้อความที่หน้าบันทึกข้อความก่อน");
        year.WriteMemo(earlier.Column switch
        {
            "memo_from" => memo with { From = earlier.Value<string>() },
            "memo_phone" => memo with { Phone = earlier.Value<string>() },
            "memo_number" => memo with { Number = earlier.Value<string>() },
            "memo_date" => memo with { Date = earlier.Value<DateOnly?>() },
            "memo_subject" => memo with { Subject = earlier.Value<string>() },
            _ => memo with { To = earlier.Value<string>() },
        });
    }
}
