using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Assessment.Scores;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>Puts one figure right, or makes it unknown again.</summary>
[Needs(AssessmentPermission.Edit)]
internal sealed class CorrectModel(Results results, Digits digits, Visit visit) : PageModel, IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    [Display(Name = "คะแนนที่ถูกต้อง")]
    public decimal? Value { get; set; }

    [BindProperty]
    [Display(Name = "เหตุผล")]
    [Required]
    [StringLength(YearResult.LongestReason)]
    public string Reason { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    public Outline Outline { get; private set; } = null!;

    public YearFigure? Figure { get; private set; }

    /// <summary>What is seen to be wrong with it.</summary>
    public IReadOnlyList<ScoreFinding> Findings { get; private set; } = [];

    public string Name => Outline.Find(Code)?.Full ?? Code;

    /// <summary>What can be given, in words.</summary>
    public string Hint =>
        (Outline.Find(Code)?.Kind == FigureKind.Item ? $"{string.Join(" หรือ ", Outline.Book.ItemScores.OrderDescending().Select(score => score.ToString("0.##", null)))} " : "0 ถึง 100 เช่น 83.22 ")
        + "เว้นว่างไว้เพื่อลบคะแนนนี้ (กลับเป็นไม่ทราบ)";

    public IEnumerable<object> Changes => [YearResult.Open(Year, Year)];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Outline.Find(Code) is null && Figure is null)
        {
            return NotFound();
        }

        Value = Figure?.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        var outline = await results.Outline(Year);
        var result = await results.Opened(Year);
        result.Correct(outline, Code, Value, Reason, results.Hand());
        await results.Save(result, Version);
        TempData["Said"] = Value is null ? "ลบคะแนนแล้ว" : "แก้คะแนนแล้ว";
        return LocalRedirect($"~/{visit.Desk()}/result/{Year}");
    }

    public async Task Load()
    {
        this.Trail(visit, ($"คะแนนปี {digits.Of(Year)}", $"result/{Year}"));
        Outline = await results.Outline(Year);
        if (await results.Of(Year) is not { } result)
        {
            return;
        }

        // Warned once, the person may save over what the other saved: it stands above the field.
        ModelState.Remove(nameof(Version));
        Version = result.Version;
        Figure = result.Figures.FirstOrDefault(figure => figure.Code == Code);
        Findings = [.. Scoring.Score(Outline.Book, result.Known(Outline)).Findings.Where(finding => finding.Where == Code)];
    }
}
