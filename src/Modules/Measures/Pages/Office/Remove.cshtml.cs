using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

/// <summary>Removes what was told of a work, or brings it back.</summary>
[Needs(MeasuresPermission.Report)]
internal sealed class RemovePage(AppDb db, TimeProvider clock) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Work? Work { get; private set; }

    public Progress? Entry => Work?.Entries.SingleOrDefault(entry => entry.Id == Id);

    public IEnumerable<object> Changes => YearRows.OfReport(Work?.Year);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        Version = Entry?.Version ?? 0;
        return Refused() ?? Page();
    }

    public async Task<IActionResult> OnPost()
    {
        Work = await Found(db.Set<Work>());
        if (Refused() is { } refused)
        {
            return refused;
        }

        db.Expect(Entry!, Version);
        Work!.TakeBack(Entry!, Reason ?? "", Hands.Of(db, clock));
        await db.SaveChangesAsync();
        return Go($"/detail/{Work.Id}", "ลบความก้าวหน้าแล้ว เหตุผลถูกเก็บไว้");
    }

    public async Task<IActionResult> OnPostReinstate()
    {
        Work = await Found(db.Set<Work>());
        if (Refused() is { } refused)
        {
            return refused;
        }

        db.Expect(Entry!, Version);
        Work!.Reinstate(Entry!);
        await db.SaveChangesAsync();
        return Go($"/detail/{Work.Id}", "นำความก้าวหน้ากลับมาแล้ว");
    }

    public async Task Load()
    {
        Work = await Found(db.Set<Work>().AsNoTracking());
        Version = this.Carried(Version, Entry?.Version);
        Lead(Entry is { IsRemoved: true } ? "นำความก้าวหน้ากลับมา" : "ลบความก้าวหน้า", Work?.Year, ("มาตรการ", $"?year={Work?.Year}"), (Work?.CalledShort ?? "", $"/detail/{Work?.Id}"));
    }

    private Task<Work?> Found(IQueryable<Work> works) => works.Include(work => work.Entries).ThenInclude(entry => entry.Uses)
            .SingleOrDefaultAsync(work => work.Entries.Any(entry => entry.Id == Id));

    private IActionResult? Refused() => Work is null ? NotFound() : MayTell(Work) ? null : Forbid();
}
