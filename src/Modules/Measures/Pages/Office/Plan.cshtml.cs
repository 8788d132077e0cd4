using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class PlanPage(AppDb db, YearShelf years, Staff staff, RoundBook book) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty]
    public MeasureForm Form { get; set; } = new();

    public FiscalYear Shown { get; private set; }

    public IReadOnlyList<OfficeCard> Offices { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Id is null)
        {
            return Page();
        }

        if (await db.Set<Measure>().AsNoTracking().SingleOrDefaultAsync(measure => measure.Id == Id) is not { } measure)
        {
            return NotFound();
        }

        Shown = measure.Year;
        Form.Take(measure, Offices);
        Form.Show(measure);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Written() is not { } measure)
        {
            return NotFound();
        }

        measure.Describe(Form.Title, Form.Serves, Wording.Lines(Form.Steps), Form.Monitoring);
        Form.Give(measure, await staff.Offices(), await staff.People());
        await book.Save(measure);
        return Go($"/detail/{measure.Id}", "บันทึกมาตรการแล้ว");
    }

    public async Task Load()
    {
        Offices = await staff.Offices();
        Shown = Year ?? years.Now;
        Form.Version = Id is null ? 0 : Carried(Form.Version, await db.Set<Measure>().AsNoTracking().Where(measure => measure.Id == Id).Select(measure => (int?)measure.Version).SingleOrDefaultAsync());
        Lead(Id is null ? "เพิ่มมาตรการ" : "แก้ไขมาตรการ", Shown, ("มาตรการ", $"?year={Shown}"));
    }

    private async Task<Measure?> Written()
    {
        if (Id is not null)
        {
            var known = await db.Set<Measure>().SingleOrDefaultAsync(measure => measure.Id == Id);
            if (known is not null)
            {
                db.Expect(known, Form.Version);
            }

            return known;
        }

        var year = Year ?? years.Now;
        await years.Open(year);
        var order = await WorkOrder.Next(db, year);
        var numbers = await db.Set<Measure>().Where(other => other.Year == year && other.WithdrawnAt == null).MaxAsync(other => (int?)other.No) ?? 0;
        var measure = Measure.Plan(year, order, numbers + 1, Form.Title);
        db.Add(measure);
        return measure;
    }
}

internal sealed class MeasureForm : WorkForm
{
    [Required(ErrorMessage = "โปรดตั้งชื่อมาตรการ")]
    [StringLength(1000, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string Title { get; set; } = "";

    public List<string> Serves { get; set; } = [];

    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Steps { get; set; }

    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Monitoring { get; set; }

    public void Show(Measure measure) =>
        (Title, Serves, Steps, Monitoring) = (measure.Title ?? "", measure.Serves, string.Join('\n', measure.Steps), measure.Monitoring);
}
