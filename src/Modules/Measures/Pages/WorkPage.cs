using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

/// <summary>The page on which works of one kind are planned and corrected.</summary>
internal abstract class WorkPage<TWork, TForm>(AppDb db, YearShelf years, Staff staff, RoundBook book) : OfficePage(db.Visit), IFormPage, IForewarned
    where TWork : Work
    where TForm : WorkForm<TWork>, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty]
    public TForm Form { get; set; } = new();

    public FiscalYear Shown { get; private set; }

    public IReadOnlyList<OfficeCard> Offices { get; private set; } = [];

    /// <summary>What is done here: add or correct, and what.</summary>
    public string Heading => (Id is null ? "เพิ่ม" : "แก้ไข") + Called;

    /// <summary>Where leaving the form leads, below <see cref="Ui.ModulePage.Root"/>.</summary>
    public string Back => Id is null ? List : $"/detail/{Id}";

    /// <summary>What a work of this kind is called.</summary>
    protected abstract string Called { get; }

    protected abstract WorkKind Kind { get; }

    protected AppDb Db => db;

    private string List => $"?year={Shown}&kind={Kind.Code}";

    public IEnumerable<object> Changes => Kind == WorkKind.Measures ? YearRows.OfBoth(Shown) : YearRows.OfReport(Shown);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Id is null)
        {
            return Page();
        }

        if (await db.Set<TWork>().AsNoTracking().SingleOrDefaultAsync(work => work.Id == Id) is not { } work)
        {
            return NotFound();
        }

        Shown = work.Year;
        Form.Take(work, Offices);
        Form.Show(work);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Written() is not { } work)
        {
            return NotFound();
        }

        Form.Describe(work);
        Form.Give(work, await staff.Offices(), await staff.People());
        await book.Save(work);
        return Go($"/detail/{work.Id}", $"บันทึก{work.CalledShort} แล้ว");
    }

    public async Task Load()
    {
        Offices = await staff.Offices();
        Shown = years.Asked(Year) ?? years.Now;
        Form.Version = Id is null ? 0 : this.Carried(Form.Version, await db.Set<TWork>().AsNoTracking().Where(work => work.Id == Id).Select(work => (int?)work.Version).SingleOrDefaultAsync());
        Lead(Heading, Shown, (Kind.Title, List));
    }

    /// <summary>A work of this kind as the form says it, at this place of the year.</summary>
    protected abstract Task<TWork> Begin(FiscalYear year, int order);

    private async Task<TWork?> Written()
    {
        if (Id is not null)
        {
            var known = await db.Set<TWork>().SingleOrDefaultAsync(work => work.Id == Id);
            if (known is not null)
            {
                db.Expect(known, Form.Version);
            }

            return known;
        }

        var year = Year ?? years.Now;
        await years.Open(year);
        var begun = await Begin(year, await WorkOrder.Next(db, year));
        db.Add(begun);
        return begun;
    }
}
