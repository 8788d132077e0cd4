using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Calendar;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Assessment.Pages.Office.Calendar;

/// <summary>Moves a step of the calendar, or adds one of the agency's own.</summary>
[Needs(AssessmentPermission.Edit)]
internal sealed class StepModel(YearCalendar calendar, Results results, AppDb db, Digits digits, Visit visit) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    /// <summary>The rulebook's code, or the id of a step of the agency's own; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    public CalendarRow? Row { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Key is not null && Row is null)
        {
            return NotFound();
        }

        Form = new StepForm { Name = Row?.Name ?? "", From = Row?.From, To = Row?.To, Note = Row?.Own?.Note, Version = Row?.Own?.Version ?? 0 };
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Key is not null && Row is null)
        {
            return NotFound();
        }

        if (Row?.Own is { } known)
        {
            var step = await db.Set<CalendarStep>().SingleAsync(step => step.Id == known.Id);
            db.Expect(step, Form.Version);
            step.Move(Form.Name, Form.From!.Value, Form.To!.Value, Form.Note, results.Hand());
        }
        else
        {
            db.Add(CalendarStep.Plan(Year, Row?.Published?.Code, Form.Name, Form.From!.Value, Form.To!.Value, Form.Note, results.Hand()));
        }

        await db.SaveChangesAsync();
        TempData["Said"] = "บันทึกปฏิทินแล้ว";
        return LocalRedirect($"~/{visit.Desk()}/calendar/{Year}");
    }

    public async Task Load()
    {
        this.Trail(visit, ($"ปฏิทินปี {digits.Of(Year)}", $"calendar/{Year}"));
        Row = Key is null ? null : (await calendar.Of(Year)).FirstOrDefault(row => row.Key == Key);
    }
}

internal sealed class StepForm
{
    [Required(ErrorMessage = "โปรดตั้งชื่อขั้นตอน")]
    [StringLength(CalendarStep.LongestName, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "โปรดระบุวันแรก")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "โปรดระบุวันสุดท้าย")]
    public DateOnly? To { get; set; }

    [StringLength(CalendarStep.LongestNote, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Note { get; set; }

    public int Version { get; set; }
}
