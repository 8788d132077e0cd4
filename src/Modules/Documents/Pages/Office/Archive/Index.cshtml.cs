using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Documents.Pages;

/// <summary>Everything of a year as one file: asked for, watched, fetched.</summary>
[Needs(DocumentsPermission.Archive)]
internal sealed class ArchivePage(AppDb db, ArchiveBell bell, ArchiveSettings settings, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    private const int rows = 20;
    private const int yearsBack = 12;

    // Without a script the page asks again by itself.
    private const int secondsBetween = 3;

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    public Paged<YearArchive> Archives { get; private set; } = new([], 1, rows, 0);

    public int KeptDays => settings.Kept.Days;

    public IReadOnlyList<SelectListItem> Years =>
        [.. Enumerable.Range(-1, yearsBack + 1).Select(back => new FiscalYear(FiscalYear.Of(clock).BuddhistYear - back).ToString()).Select(year => new SelectListItem($"ปีงบประมาณ พ.ศ. {year}", year))];

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Year = Year is { } asked && Years.Any(year => year.Value == asked.ToString()) ? asked : FiscalYear.Of(clock);
        await Load(page);
        if (Archives.Rows.Any(archive => archive.IsOpen))
        {
            Response.Headers["Refresh"] = secondsBetween.ToString(CultureInfo.InvariantCulture);
        }
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (Year is not { } year || Years.All(known => known.Value != year.ToString()))
        {
            throw new RuleBrokenException("ยังไม่ได้เลือกปี โปรดเลือกปีงบประมาณจากรายการ");
        }

        await Ask(year, cancel);
        bell.Ring();
        return Go("/archive", $"กำลังทำแฟ้มรวมปี {year} จะปิดหน้านี้ไปก่อนก็ได้ เสร็จแล้วมีแจ้งเตือน");
    }

    public async Task<IActionResult> OnPostCancel(Guid archive)
    {
        if (await db.Set<YearArchive>().SingleOrDefaultAsync(known => known.Id == archive) is not { } found)
        {
            return NotFound();
        }

        found.Cancel();
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // The job takes or moves the row in the same moment: what is under way is cancelled as well.
            await db.Entry(found).ReloadAsync();
            found.Cancel();
            await db.SaveChangesAsync();
        }

        return Go("/archive", $"ยกเลิกการทำแฟ้มรวมปี {found.Year} แล้ว");
    }

    public Task Load() => Load(1);

    private async Task Ask(FiscalYear year, CancellationToken cancel)
    {
        await db.Atomically(
            async () =>
            {
                // Of two who ask at once one is told; the index would tell neither why.
                await db.Engine.LockChain(db, db.Visit.AgencyId, cancel);
                if (await db.Set<YearArchive>().AnyAsync(known => known.OpenYear == year, cancel))
                {
                    throw new RuleBrokenException($"แฟ้มรวมปี {year} กำลังทำอยู่แล้ว โปรดรอให้เสร็จ หรือยกเลิกก่อนแล้วขอใหม่");
                }

                db.Add(YearArchive.Ask(year, db.Visit.Who!, clock.GetUtcNow()));
                await db.SaveChangesAsync(cancel);
            },
            cancel
        );
    }

    private async Task Load(int page)
    {
        Lead("แฟ้มรวมของปี");
        Archives = await Paged.Of(db.Set<YearArchive>().AsNoTracking().OrderByDescending(archive => archive.AskedAt).ThenBy(archive => archive.Id), page, rows);
    }
}
