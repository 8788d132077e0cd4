using Sujarit.Assessment.Calendar;
using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Archiving;

/// <summary>The year's result with its history, the agency's corrections of the rulebook, and the calendar.</summary>
internal sealed class AssessmentArchive(AppDb db, RowTables tables) : IArchiveSource
{
    public string Folder => "ผลการประเมิน";

    public string About => "ผลการประเมินของปี ตัวเลขทุกระดับ ประวัติการแก้ไข เกณฑ์ที่หน่วยงานแก้ไขเอง และปฏิทินการประเมิน";

    public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Archived>>(
        [
            tables.Whole("ผลการประเมิน", db.Set<YearResult>().Where(result => result.Year == year)),
            tables.Whole("คะแนน", db.Set<YearFigure>().Where(figure => db.Set<YearResult>().Any(result => result.Id == figure.ResultId && result.Year == year)).OrderBy(figure => figure.Kind).ThenBy(figure => figure.Code)),
            tables.Whole("ประวัติการแก้ไขคะแนน", db.Set<ResultChange>().Where(change => change.Year == year).OrderBy(change => change.Number)),
            tables.Whole("เกณฑ์ที่แก้ไข", db.Set<RuleCorrection>().Where(correction => correction.From <= year && correction.To >= year).OrderBy(correction => correction.MadeAt)),
            tables.Whole("ปฏิทิน", db.Set<CalendarStep>().Where(step => step.Year == year).OrderBy(step => step.From).ThenBy(step => step.Id)),
        ]);
}
