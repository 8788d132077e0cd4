using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Plans;

/// <summary>The plan of a year as it stands: what was analysed, what is to be done, and the result it starts from.</summary>
/// <param name="Year">The year planned for.</param>
/// <param name="Result">Last year's result; null where none is recorded.</param>
/// <param name="Parts">The texts written so far.</param>
/// <param name="All">Every measure of the year in its order, withdrawn ones too.</param>
internal sealed record PlannedYear(FiscalYear Year, LastResult? Result, IReadOnlyList<PlanPart> Parts, IReadOnlyList<Measure> All)
{
    private static Rulebooks Shelf => Rulebooks.BesideProgram;

    public static IReadOnlyList<Theme> Themes => Shelf.Library.Themes;

    public PlanPart? Limits => Part(PlanPart.Limits);

    /// <summary>The measures in force.</summary>
    public IEnumerable<Measure> Measures => All.Where(measure => !measure.IsWithdrawn);

    /// <summary>Whether there is anything to put on paper.</summary>
    public bool IsBegun => Parts.Count > 0 || Measures.Any();

    public PlanPart? Part(string code) => Parts.FirstOrDefault(part => part.Part == code);

    /// <summary>The measures in force that carry out a theme; null for those of none.</summary>
    public IEnumerable<Measure> Of(string? theme) => Measures.Where(measure => measure.Theme == theme);

    public ThemeResult Look(Theme theme) => ThemeResult.Of(theme, Result, Shelf);

    /// <summary>What is still missing before it can be published, in sentences.</summary>
    public IReadOnlyList<string> Missing => [.. Gaps.Select(gap => gap.Why)];

    /// <summary>What is still missing, by part of the plan.</summary>
    public IReadOnlyList<SourceDoubt> Gaps =>
        [
            .. Themes.Where(theme => Part(theme.Code) is null).Select(theme => new SourceDoubt(SourceDoubt.Analysis, theme.ShortName, $"ยังไม่มีผลการวิเคราะห์ประเด็น{theme.Name}")),
            .. Themes.Where(theme => !Of(theme.Code).Any()).Select(theme => new SourceDoubt(SourceDoubt.Implementation, theme.ShortName, $"ยังไม่มีมาตรการของประเด็น{theme.Name}")),
            .. Lacking(measure => measure.OwnerNames.Count == 0, "ผู้รับผิดชอบ"),
            .. Lacking(measure => measure.Steps.Count == 0, "วิธีดำเนินการ"),
            .. Lacking(measure => measure.PrintedPeriod is null, "ระยะเวลา"),
            .. Limits is null ? [new SourceDoubt(SourceDoubt.Limits, "", "ยังไม่ได้เขียนข้อจำกัดของหน่วยงาน")] : Array.Empty<SourceDoubt>(),
        ];

    private IEnumerable<SourceDoubt> Lacking(Func<Measure, bool> lacks, string what) =>
        Measures.Where(lacks).Select(measure => new SourceDoubt(SourceDoubt.Implementation, measure.CalledShort, $"{measure.CalledShort} ยังไม่มี{what}"));
}
