using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;
using Sujarit.Ui.Charts;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>All years with results, and what the newest one says.</summary>
[Needs(AssessmentPermission.Read)]
internal sealed class IndexModel(Results results, AppDb db, Digits digits) : PageModel
{
    /// <summary>The years, newest first.</summary>
    public IReadOnlyList<YearLine> Years { get; private set; } = [];

    /// <summary>What the newest year says; null where no year has a result.</summary>
    public Overview? Newest { get; private set; }

    public ScoreOverYears? History { get; private set; }

    /// <summary>The year that is being worked on.</summary>
    public FiscalYear Now => results.Now;

    public async Task OnGet()
    {
        var sheets = new List<(Outline Outline, ScoreInput Known, ScoreSheet Sheet)>();
        foreach (var result in await db.Set<YearResult>().AsNoTracking().Include(result => result.Figures).Where(result => result.Figures.Any()).OrderBy(result => result.Year).ToListAsync())
        {
            var outline = await results.Outline(result.Year);
            var known = result.Known(outline);
            sheets.Add((outline, known, Scoring.Score(outline.Book, known)));
        }

        Years = [.. sheets.Index().Select(year => Line(year.Item.Sheet, sheets.Take(year.Index).Select(before => before.Sheet))).Reverse()];
        if (sheets.Count > 0)
        {
            Newest = new Overview(sheets[^1].Outline, sheets[^1].Known, sheets[^1].Sheet, sheets.Count > 1 ? sheets[^2].Sheet : null, digits);
            History = new ScoreOverYears("คะแนนรวมรายปี", [.. Points(sheets.Select(year => year.Sheet))], Newest.Levels, digits);
        }
    }

    // The year before is the one before in the calendar, not the last one known.
    private static YearLine Line(ScoreSheet sheet, IEnumerable<ScoreSheet> earlier) =>
        new(sheet, sheet.Total - earlier.FirstOrDefault(before => before.Rulebook.Year == sheet.Rulebook.Year.Previous)?.Total);

    private static IEnumerable<YearScore> Points(IEnumerable<ScoreSheet> sheets) =>
        sheets.Where(sheet => sheet.Total is not null).Select(sheet => new YearScore(sheet.Rulebook.Year, new Score(sheet.Total!.Value)));

    /// <summary>A year with a result.</summary>
    internal sealed record YearLine(ScoreSheet Sheet, decimal? Change);
}
