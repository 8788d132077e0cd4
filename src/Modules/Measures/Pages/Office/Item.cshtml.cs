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
internal sealed class ItemPage(AppDb db, YearShelf years, Staff staff, RoundBook book) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty]
    public ItemForm Form { get; set; } = new();

    public FiscalYear Shown { get; private set; }

    public IReadOnlyList<OfficeCard> Offices { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Id is null)
        {
            return Page();
        }

        if (await db.Set<ItemWork>().AsNoTracking().SingleOrDefaultAsync(item => item.Id == Id) is not { } item)
        {
            return NotFound();
        }

        Shown = item.Year;
        Form.Take(item, Offices);
        Form.Show(item);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Written() is not { } item)
        {
            return NotFound();
        }

        item.Describe(Form.Code, Form.Title, Wording.Lines(Form.Elements));
        Form.Give(item, await staff.Offices(), await staff.People());
        await book.Save(item);
        return Go($"/detail/{item.Id}", "บันทึกข้อแล้ว");
    }

    public async Task Load()
    {
        Offices = await staff.Offices();
        Shown = Year ?? years.Now;
        Form.Version = Id is null ? 0 : Carried(Form.Version, await db.Set<ItemWork>().AsNoTracking().Where(item => item.Id == Id).Select(item => (int?)item.Version).SingleOrDefaultAsync());
        Lead(Id is null ? "เพิ่มข้อ OIT" : "แก้ไขข้อ OIT", Shown, ("ข้อ OIT", $"?year={Shown}&kind=item"));
    }

    private async Task<ItemWork?> Written()
    {
        if (Id is not null)
        {
            var known = await db.Set<ItemWork>().SingleOrDefaultAsync(item => item.Id == Id);
            if (known is not null)
            {
                db.Expect(known, Form.Version);
            }

            return known;
        }

        var year = Year ?? years.Now;
        await years.Open(year);
        if (await db.Set<ItemWork>().AnyAsync(item => item.Year == year && item.Code == Form.Code && item.WithdrawnAt == null))
        {
            throw new RuleBrokenException($"ปีนี้มีข้อ {Form.Code} อยู่แล้ว โปรดเปิดข้อนั้นเพื่อแก้ไข");
        }

        var rule = Choices.Rules(year)?.Item(Form.Code);
        Form.Title ??= rule?.Title;
        Form.Elements ??= rule is null ? null : string.Join('\n', rule.Elements.Select(element => element.Text));
        var item = ItemWork.Plan(year, await WorkOrder.Next(db, year), Form.Code, Form.Title, []);
        db.Add(item);
        return item;
    }
}

internal sealed class ItemForm : WorkForm
{
    [Required(ErrorMessage = "โปรดเลือกข้อ OIT")]
    [StringLength(10)]
    public string Code { get; set; } = "";

    [StringLength(1000, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string? Title { get; set; }

    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Elements { get; set; }

    public void Show(ItemWork item) => (Code, Title, Elements) = (item.Code, item.ItemTitle, string.Join('\n', item.Elements));
}
