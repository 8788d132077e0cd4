using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Imports;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;
using Results = Sujarit.Assessment.Contracts.Results;

namespace Sujarit.Assessment.Pages.Office.Import;

/// <summary>Takes a file of scores to look at before anything is recorded.</summary>
[Needs(AssessmentPermission.Edit)]
internal sealed class IndexModel(Results results, AppDb db, Digits digits, Visit visit) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "ผลของปีงบประมาณ")]
    public FiscalYear? Year { get; set; }

    [BindProperty]
    [Display(Name = "ไฟล์คะแนน")]
    [Required(ErrorMessage = "โปรดเลือกไฟล์ CSV หรือ XLSX")]
    public IFormFile? Upload { get; set; }

    /// <summary>The year the templates are for.</summary>
    public FiscalYear Asked => Year is { } year && results.Recordable.Contains(year) ? year : results.Now;

    public IEnumerable<SelectListItem> Years =>
        results.Recordable.Select(year => new SelectListItem(digits.Of(year), year.ToString(), year == Asked));

    public Task OnGet()
    {
        ModelState.Clear();
        return Load();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outline = await results.Outline(Asked);
        var now = results.Hand().At;
        var draft = ImportDraft.Of(Asked, Upload!.FileName, FigureReading.Read(outline, await Content(Upload, stop)), results.Hand());
        db.RemoveRange((await db.Set<ImportDraft>().ToListAsync(stop)).Where(old => old.IsExpired(now)));
        db.Add(draft);
        await db.SaveChangesAsync(stop);
        return LocalRedirect($"~/{visit.Desk()}/import/preview/{draft.Id}");
    }

    public Task Load()
    {
        this.Trail(visit);
        return Task.CompletedTask;
    }

    private static async Task<byte[]> Content(IFormFile file, CancellationToken stop)
    {
        if (file.Length > TableText.MostBytes)
        {
            throw new UnreadableException("ไฟล์ใหญ่เกิน 5 เมกะไบต์ โปรดเก็บไว้เฉพาะตารางคะแนน");
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        return content.ToArray();
    }
}
