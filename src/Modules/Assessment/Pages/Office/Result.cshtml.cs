using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>Every figure of a year.</summary>
[Needs(AssessmentPermission.Read)]
internal sealed class ResultModel(Results results, AppDb db, Digits digits, Visit visit) : PageModel
{
    private const int latest = 5;

    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    public Outline Outline { get; private set; } = null!;

    /// <summary>What is recorded; null where nothing is.</summary>
    public YearResult? Result { get; private set; }

    public Overview? Overview { get; private set; }

    public IReadOnlyList<ResultChange> Changes { get; private set; } = [];

    /// <summary>The figures that the year's rules no longer know.</summary>
    public IEnumerable<YearFigure> Stale => Result?.Figures.Where(figure => Outline.Find(figure.Code) is null) ?? [];

    public async Task OnGet()
    {
        this.Trail(visit);
        Outline = await results.Outline(Year);
        Result = await results.Of(Year);
        if (Result is null)
        {
            return;
        }

        var known = Result.Known(Outline);
        Overview = new Overview(Outline, known, Scoring.Score(Outline.Book, known), null, digits);
        Changes = await db.Set<ResultChange>().AsNoTracking().Where(change => change.Year == Year).OrderByDescending(change => change.Number).Take(latest).ToListAsync();
    }

    /// <summary>The figure as it is recorded; null where it is not.</summary>
    public YearFigure? Figure(OutlineRow row) => Result?.Figures.FirstOrDefault(figure => figure.Code == row.Code);

    public IEnumerable<ScoreFinding> Findings(OutlineRow row) => Overview!.Sheet.Findings.Where(finding => finding.Where == row.Code);
}
