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

/// <summary>Every change of a year's figures, newest first.</summary>
[Needs(AssessmentPermission.Read)]
internal sealed class HistoryModel(Results results, AppDb db, Digits digits, Visit visit) : PageModel
{
    private const int size = 10;

    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    public Outline Outline { get; private set; } = null!;

    public Paged<ResultChange> Changes { get; private set; } = null!;

    /// <summary>The result the changes are of; null where nothing was recorded.</summary>
    public Guid? Result => Changes.Rows is [var newest, ..] ? newest.ResultId : null;

    public async Task OnGet([FromQuery(Name = "page")] int wanted = 1)
    {
        this.Trail(visit, ($"คะแนนปี {digits.Of(Year)}", $"result/{Year}"));
        Outline = await results.Outline(Year);
        Changes = await Paged.Of(db.Set<ResultChange>().AsNoTracking().Where(change => change.Year == Year).OrderByDescending(change => change.Number), wanted, size);
    }
}
