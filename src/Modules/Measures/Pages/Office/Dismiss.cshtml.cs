using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class DismissPage(AppDb db, YearReport reports, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    /// <summary>The code of the finding's mark.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Mark { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is to be dismissed; null where the report no longer has it.</summary>
    public MarkedDoubt? Doubt { get; private set; }

    public async Task OnGet() => await Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Doubt is not { } doubt)
        {
            return Go($"/report/{Year}", "ข้อสังเกตนี้ไม่มีแล้ว ข้อความอาจแก้ไขไปแล้ว");
        }

        var year = await db.Set<YearWork>().Include(known => known.Dismissals.Where(dismissal => dismissal.WithdrawnAt == null)).SingleOrDefaultAsync(known => known.Year == Year)
            ?? db.Add(YearWork.Open(Year)).Entity;
        db.Add(year.Dismiss(doubt.Mark, Reason ?? "", Hands.Of(db, clock)));
        await db.SaveChangesAsync();
        return Go($"/report/{Year}", "บันทึกเหตุผลแล้ว ข้อสังเกตนี้ไม่นับ");
    }

    public async Task<IActionResult> OnPostUndo(Guid id)
    {
        if (await db.Set<Dismissal>().SingleOrDefaultAsync(known => known.Id == id) is not { } dismissal)
        {
            return NotFound();
        }

        var hand = Hands.Of(db, clock);
        dismissal.Withdraw(hand.Name, hand.At);
        await db.SaveChangesAsync();
        return Go($"/report/{dismissal.Year}", "นำข้อสังเกตกลับมาพิจารณาแล้ว");
    }

    public async Task Load()
    {
        Lead("ข้อสังเกตที่ไม่ต้องแก้", Year, ("รายงานประจำปี", "/report"), ($"ปี {Year}", $"/report/{Year}"));
        if (await reports.Of(Year, forProof: true) is { } composed)
        {
            var paper = YearPaper.Of(composed, PaperChoice.Read([], [], null));
            Doubt = new SiftedDoubts(paper.Report, composed).Open.FirstOrDefault(doubt => doubt.Mark.Code == Mark);
        }
    }
}
