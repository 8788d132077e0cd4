using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>Fills in the figures of one group.</summary>
[Needs(AssessmentPermission.Edit)]
internal sealed class EnterModel(Results results, Digits digits, Visit visit) : PageModel, IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Group { get; set; } = "";

    /// <summary>The figures by code, as typed; null is not known.</summary>
    [BindProperty]
    public Dictionary<string, decimal?> Values { get; set; } = [];

    [BindProperty]
    [Display(Name = "เหตุผลที่แก้")]
    [StringLength(YearResult.LongestReason)]
    public string? Reason { get; set; }

    /// <summary>The version of the result the form was opened with; 0 for a new one.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Outline Outline { get; private set; } = null!;

    public FigureGroup Here { get; private set; } = null!;

    public YearResult? Result { get; private set; }

    /// <summary>Whether another has saved since the form was opened.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>Whether any figure of the group is known, so that a change needs a reason.</summary>
    public bool IsKnown => Here.Rows.Any(row => Kept(row) is not null);

    public IEnumerable<object> Changes => [Result ?? YearResult.Open(Year, Year)];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Here.Code == Group ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        var outline = await results.Outline(Year);
        var codes = FigureGroup.Of(outline).FirstOrDefault(group => group.Code == Group)?.Rows.Select(row => row.Code).ToHashSet() ?? [];
        var result = await results.Opened(Year);
        result.Enter(outline, Values.Where(value => codes.Contains(value.Key)).ToDictionary(), Reason, results.Hand());
        await results.Save(result, Version);
        TempData["Said"] = "บันทึกคะแนนแล้ว";
        return LocalRedirect($"~/{visit.Desk()}/result/{Year}");
    }

    public async Task Load()
    {
        this.Trail(visit, ($"คะแนนปี {digits.Of(Year)}", $"result/{Year}"));
        Outline = await results.Outline(Year);
        var groups = FigureGroup.Of(Outline);
        Here = groups.FirstOrDefault(group => group.Code == Group) ?? groups[0];
        Result = await results.Of(Year);
        IsOutdated = Request.HasFormContentType && Version != (Result?.Version ?? 0);
        // Warned once, the person may save over what the other saved: it stands beside each field.
        ModelState.Remove(nameof(Version));
        Version = Result?.Version ?? 0;
    }

    /// <summary>What helps to fill a field in: what another has saved meanwhile.</summary>
    public string? Hint(OutlineRow row) => !IsOutdated ? null : Kept(row) is { } kept ? $"บันทึกไว้ล่าสุด {digits.Score(kept)}" : "บันทึกไว้ล่าสุด: ไม่ทราบ";

    public decimal? Kept(OutlineRow row) => Result?.Figures.FirstOrDefault(figure => figure.Code == row.Code)?.Value;

    /// <summary>What an item can score.</summary>
    public IEnumerable<SelectListItem> ItemScores =>
        Outline.Book.ItemScores.OrderDescending().Select(score => new SelectListItem(digits.Of(score.ToString("0.##", null)), score.ToString("0.##", null))).Prepend(new SelectListItem("ไม่ทราบ", ""));
}
