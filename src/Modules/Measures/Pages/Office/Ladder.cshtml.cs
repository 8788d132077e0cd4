using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

/// <summary>When who is told of what waits.</summary>
[Needs(MeasuresPermission.Edit)]
internal sealed class LadderPage(AppDb db, Staff staff) : OfficePage(db.Visit), IFormPage
{
    [BindProperty]
    [Required(ErrorMessage = "โปรดระบุจำนวนวัน")]
    public int? DaysBefore { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "โปรดระบุจำนวนวัน")]
    public int? HeadAfter { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "โปรดระบุจำนวนวัน")]
    public int? ChiefAfter { get; set; }

    [BindProperty]
    public Guid? Chief { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>The offices nobody heads: there the step to the head is left out.</summary>
    public IReadOnlyList<string> WithoutHead { get; private set; } = [];

    public async Task OnGet()
    {
        var ladder = await db.Set<Ladder>().AsNoTracking().SingleOrDefaultAsync() ?? Ladder.Usual();
        (DaysBefore, HeadAfter, ChiefAfter, Chief, Version) = (ladder.DaysBefore, ladder.HeadAfter, ladder.ChiefAfter, ladder.ChiefId, ladder.Version);
        await Load();
    }

    public async Task<IActionResult> OnPost()
    {
        var known = await db.Set<Ladder>().SingleOrDefaultAsync();
        var ladder = known ?? Ladder.Usual();
        ladder.Set(DaysBefore!.Value, HeadAfter!.Value, ChiefAfter!.Value, await Chosen());
        if (known is null)
        {
            db.Add(ladder);
        }
        else
        {
            db.Expect(known, Version);
        }

        await db.SaveChangesAsync();
        return Go("/rounds", "บันทึกการเตือนและติดตามแล้ว");
    }

    public async Task Load()
    {
        Version = this.Carried(Version, Request.Method == "GET" ? Version : await db.Set<Ladder>().AsNoTracking().Select(ladder => (int?)ladder.Version).SingleOrDefaultAsync());
        People = [new("ยังไม่ระบุ", ""), .. (await staff.People()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
        WithoutHead = [.. (await staff.Offices()).Where(office => office is { IsClosed: false, HeadId: null }).Select(office => office.Name)];
        Lead("การเตือนและติดตาม", null, ("รอบรายงาน", "/rounds"));
    }

    private async Task<Guid?> Chosen() =>
        Chief is null || (await staff.People()).Any(person => person.Id == Chief) ? Chief : throw new RuleBrokenException("ไม่พบบุคคลที่เลือกเป็นปลัด โปรดเลือกใหม่");
}
