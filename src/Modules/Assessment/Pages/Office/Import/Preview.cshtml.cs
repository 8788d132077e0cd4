using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Imports;
using Sujarit.Assessment.Recording;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Assessment.Pages.Office.Import;

/// <summary>What was understood of a file; recorded when it is confirmed.</summary>
[Needs(AssessmentPermission.Edit)]
internal sealed class PreviewModel(Results results, AppDb db, Visit visit) : PageModel, IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Null where it was confirmed or thrown away meanwhile.</summary>
    public ImportDraft? Draft { get; private set; }

    public Outline Outline { get; private set; } = null!;

    public YearResult? Result { get; private set; }

    /// <summary>How many figures would change.</summary>
    public int Changes => Draft!.Figures.Count(figure => Now(figure) != figure.Value);

    IEnumerable<object> IForewarned.Changes => Draft is not null && Changes > 0 ? [YearResult.Open(Draft.Year, Draft.Year)] : [];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Draft is null ? NotFound() : Page();
    }

    /// <summary>Records what the draft holds.</summary>
    /// <param name="version">The version of the result that the differences were shown against; 0 for none.</param>
    public async Task<IActionResult> OnPost(int version)
    {
        if (await db.Set<ImportDraft>().SingleOrDefaultAsync(known => known.Id == Id) is not { } draft)
        {
            return NotFound();
        }

        var result = await results.Opened(draft.Year);
        draft.Confirm(result, await results.Outline(draft.Year), results.Hand());
        db.Remove(draft);
        await results.Save(result, version);
        TempData["Said"] = "นำเข้าคะแนนแล้ว";
        return LocalRedirect($"~/{visit.Desk()}/result/{draft.Year}");
    }

    public async Task<IActionResult> OnPostDrop()
    {
        if (await db.Set<ImportDraft>().SingleOrDefaultAsync(known => known.Id == Id) is not { } draft)
        {
            return NotFound();
        }

        db.Remove(draft);
        await db.SaveChangesAsync();
        return LocalRedirect($"~/{visit.Desk()}/import");
    }

    public async Task Load()
    {
        this.Trail(visit, ("นำเข้า", "import"));
        Draft = await db.Set<ImportDraft>().AsNoTracking().SingleOrDefaultAsync(known => known.Id == Id);
        if (Draft is not null)
        {
            Outline = await results.Outline(Draft.Year);
            Result = await results.Of(Draft.Year);
        }
    }

    /// <summary>The figure as it is recorded; null where it is not.</summary>
    public decimal? Now(ImportedFigure figure) => Result?.Figures.FirstOrDefault(known => known.Code == figure.Code)?.Value;
}
