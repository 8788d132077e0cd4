using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Links;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class PiecePage(AppDb db, LinkBell bell, TimeProvider clock) : AboutPiece(db), IFormPage
{
    private const int checksShown = 10;

    // Without a script the page asks again by itself; not for ever, should nobody look.
    private const string secondsBetween = "3";
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(2);

    public StoredFile? Kept { get; private set; }

    /// <summary>The works it may be used for besides, those the visitor may tell of.</summary>
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    /// <summary>The watch over its link; null for a file.</summary>
    public LinkWatch? Watch { get; private set; }

    public Paged<LinkCheck> Checks { get; private set; } = new([], 1, checksShown, 0);

    /// <summary>What it bears out now.</summary>
    public IReadOnlyList<EvidenceUse> Uses => [.. Piece!.Uses.Where(use => use.EndedAt is null).OrderBy(use => use.AddedAt)];

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] int page = 1)
    {
        await Load(page);
        if (Watch is { AskedAt: { } asked } && clock.GetUtcNow() - asked < longest)
        {
            Response.Headers["Refresh"] = secondsBetween;
        }

        return Piece is null ? NotFound() : Page();
    }

    [Needs(MeasuresPermission.Report)]
    public async Task<IActionResult> OnPostUse(List<Guid> works)
    {
        if (await Open(toChange: true) is not { } piece)
        {
            return NotFound();
        }

        var chosen = await Db.Set<Work>().Where(work => works.Contains(work.Id)).ToListAsync();
        if (!chosen.TrueForAll(MayTell))
        {
            return Forbid();
        }

        var hand = Hands.Of(Db, clock);
        Db.AddRange((chosen.Count > 0 ? chosen : throw new RuleBrokenException("โปรดเลือกอย่างน้อยหนึ่งรายการที่หลักฐานนี้ใช้ได้")).Select(work => piece.Prove(work, hand)));
        await Db.SaveChangesAsync();
        return Go($"/evidence/{Id}", "ใช้กับรายการที่เลือกแล้ว");
    }

    [Needs(MeasuresPermission.Report)]
    public async Task<IActionResult> OnPostEnd(Guid use)
    {
        if ((await Open(toChange: true))?.Uses.SingleOrDefault(known => known.Id == use) is not { } known)
        {
            return NotFound();
        }

        if (!MayTell(known.Work!))
        {
            return Forbid();
        }

        known.End(Hands.Of(Db, clock));
        await Db.SaveChangesAsync();
        return Go($"/evidence/{Id}", "นำออกจากรายการนั้นแล้ว หลักฐานยังอยู่");
    }

    [Needs(MeasuresPermission.Report)]
    public async Task<IActionResult> OnPostCheck()
    {
        await Open(toChange: false);
        var watch = await Db.Set<LinkWatch>().SingleOrDefaultAsync(watch => watch.EvidenceId == Id);
        if (Refused() is { } refused)
        {
            return refused;
        }

        (watch ?? throw new RuleBrokenException("หลักฐานนี้เป็นไฟล์ จึงไม่มีลิงก์ให้ตรวจ")).Ask(clock.GetUtcNow());
        await Db.SaveChangesAsync();
        bell.Ring();
        return Go($"/evidence/{Id}#link");
    }

    [Needs(MeasuresPermission.Report)]
    public async Task<IActionResult> OnPostReinstate()
    {
        await Open(toChange: true);
        if (Refused() is { } refused)
        {
            return refused;
        }

        Piece!.Reinstate();
        await Db.SaveChangesAsync();
        return Go($"/evidence/{Id}", "นำหลักฐานกลับมาใช้แล้ว");
    }

    public Task Load() => Load(1);

    private async Task Load(int page)
    {
        if (await Open(toChange: false) is not { } piece)
        {
            return;
        }

        Kept = (await EvidenceFiles.Of(Db, [piece])).Values.SingleOrDefault();
        var used = Uses.Where(use => use.ProgressId is null).Select(use => use.WorkId).ToHashSet();
        Choices = piece.IsRemoved ? [] : WorkTitle.Choices([.. (await Works(piece.Year)).Where(work => MayTell(work) && !used.Contains(work.Id))]);
        if (piece.Link is not null)
        {
            Watch = await Db.Set<LinkWatch>().AsNoTracking().SingleOrDefaultAsync(watch => watch.EvidenceId == Id);
            Checks = await Paged.Of(Db.Set<LinkCheck>().AsNoTracking().Where(check => check.EvidenceId == Id).OrderByDescending(check => check.LastAt), page, checksShown);
        }

        LeadTo(Name);
    }
}
