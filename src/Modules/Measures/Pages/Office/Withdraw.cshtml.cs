using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class WithdrawPage(AppDb db, RoundBook book, TimeProvider clock) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Work? Work { get; private set; }

    public IEnumerable<object> Changes => Work is Measure ? YearRows.OfBoth(Work.Year) : YearRows.OfReport(Work?.Year);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        Version = Work?.Version ?? 0;
        return Work is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Tracked() is not { } work)
        {
            return NotFound();
        }

        work.Withdraw(Reason ?? "", clock.GetUtcNow());
        await book.Save(work);
        return Go($"/detail/{Id}", "ถอนแล้ว รายการนี้จะไม่อยู่ในรายงาน แต่ยังเปิดดูได้");
    }

    public async Task<IActionResult> OnPostReinstate()
    {
        if (await Tracked() is not { } work)
        {
            return NotFound();
        }

        work.Reinstate();
        await book.Save(work);
        return Go($"/detail/{Id}", "นำกลับมาใช้แล้ว");
    }

    public async Task Load()
    {
        Work = await db.Set<Work>().AsNoTracking().SingleOrDefaultAsync(work => work.Id == Id);
        Version = this.Carried(Version, Work?.Version);
        Lead(Work is { IsWithdrawn: true } ? "นำกลับมาใช้" : "ถอนรายการ", Work?.Year, ("มาตรการ", $"?year={Work?.Year}"), (Work?.CalledShort ?? "", $"/detail/{Id}"));
    }

    private async Task<Work?> Tracked()
    {
        var work = await db.Set<Work>().SingleOrDefaultAsync(work => work.Id == Id);
        if (work is not null)
        {
            db.Expect(work, Version);
        }

        return work;
    }
}
