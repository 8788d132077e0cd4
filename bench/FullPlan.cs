using Sujarit.Assessment;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Plans;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Bench;

/// <summary>The plan of a year with nothing left out: every theme analysed, twenty measures of the library, the limits, and last year's result of the sample.</summary>
internal static class FullPlan
{
    public const int Measures = 20;

    private static readonly FiscalYear year = new(2568);

    public static PlannedYear Made()
    {
        var known = ScoreFile.Read(Project.Sample("scores-2567.json"));
        var result = new LastResult(year.Previous, known, Scoring.Score(Rulebooks.BesideProgram.Of(year.Previous), known));
        var offices = new OfficeMatch([new OfficeCard(Guid.CreateVersion7(), "สำนักปลัด", IsClosed: false)]);
        // The first of every theme, then the second of every theme, until there are enough.
        var chosen = Rulebooks.BesideProgram.Library.Measures.GroupBy(measure => measure.Theme)
            .SelectMany(theme => theme.Select((measure, at) => (measure, at))).OrderBy(pair => pair.at).Take(Measures)
            .Select((pair, at) => YearPlanning.Taken(pair.measure, year, at + 1, at + 1, offices));
        return new PlannedYear(year, result, [.. PlannedYear.Themes.Select(theme => Part(theme.Code)), Part(PlanPart.Limits)], [.. chosen]);
    }

    public static MemoryStream Print(PlannedYear plan)
    {
        var docx = new MemoryStream();
        new DocxWriter().Write(PlanPaper.Print(plan, null), docx);
        docx.Position = 0;
        return docx;
    }

    private static PlanPart Part(string code)
    {
        var part = PlanPart.Begin(year, code);
        part.Write(string.Concat(Enumerable.Repeat("ผลการประเมินของปีก่อนแสดงว่าประชาชนทราบช่องทางรับบริการไม่ทั่วถึง และข้อมูลบนเว็บไซต์ยังไม่เป็นปัจจุบันทุกเรื่อง ", 4)));
        return part;
    }
}
