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
internal sealed class ActionPage(AppDb db, YearShelf years, Staff staff, RoundBook book) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public FiscalYear Shown { get; private set; }

    public IReadOnlyList<OfficeCard> Offices { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Id is null)
        {
            return Page();
        }

        if (await db.Set<IndicatorAction>().AsNoTracking().SingleOrDefaultAsync(action => action.Id == Id) is not { } action)
        {
            return NotFound();
        }

        Shown = action.Year;
        Form.Take(action, Offices);
        Form.Show(action);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Written() is not { } action)
        {
            return NotFound();
        }

        action.Describe(Form.Indicator, Form.Score, Wording.Lines(Form.Actions));
        Form.Give(action, await staff.Offices(), await staff.People());
        await book.Save(action);
        return Go($"/detail/{action.Id}", "บันทึกแนวทางแล้ว");
    }

    public async Task Load()
    {
        Offices = await staff.Offices();
        Shown = Year ?? years.Now;
        Form.Version = Id is null ? 0 : Carried(Form.Version, await db.Set<IndicatorAction>().AsNoTracking().Where(action => action.Id == Id).Select(action => (int?)action.Version).SingleOrDefaultAsync());
        Lead(Id is null ? "เพิ่มแนวทางยกระดับ" : "แก้ไขแนวทางยกระดับ", Shown, ("แนวทางรายตัวชี้วัด", $"?year={Shown}&kind=action"));
    }

    private async Task<IndicatorAction?> Written()
    {
        if (Id is not null)
        {
            var known = await db.Set<IndicatorAction>().SingleOrDefaultAsync(action => action.Id == Id);
            if (known is not null)
            {
                db.Expect(known, Form.Version);
            }

            return known;
        }

        var year = Year ?? years.Now;
        await years.Open(year);
        var action = IndicatorAction.Plan(year, await WorkOrder.Next(db, year), Form.Indicator, Wording.Lines(Form.Actions));
        db.Add(action);
        return action;
    }
}

internal sealed class ActionForm : WorkForm
{
    [Required(ErrorMessage = "โปรดเลือกตัวชี้วัด")]
    [StringLength(10)]
    public string Indicator { get; set; } = "";

    [Range(0, 100, ErrorMessage = "คะแนนต้องอยู่ระหว่าง 0 ถึง 100")]
    public decimal? Score { get; set; }

    [Required(ErrorMessage = "โปรดเขียนแนวทางอย่างน้อยหนึ่งข้อ")]
    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string Actions { get; set; } = "";

    public void Show(IndicatorAction action) => (Indicator, Score, Actions) = (action.Indicator ?? "", action.Score, string.Join('\n', action.Actions));
}
