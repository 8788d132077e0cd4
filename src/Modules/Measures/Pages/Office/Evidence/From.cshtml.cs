using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

/// <summary>Evidence from what the agency has: papers and circulars of its registers, and what it published.</summary>
[Needs(MeasuresPermission.Report)]
internal sealed class EvidenceFromPage(AppDb db, YearShelf years, Publications publications, PaperRegisters registers, SiteAddress site, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    private IReadOnlyList<OfferedEvidence> offers = [];

    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    /// <summary>What is looked for; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>The paths of what is chosen.</summary>
    public List<string> Chosen { get; private set; } = [];

    /// <summary>How much of it is evidence of the year already.</summary>
    public int Taken { get; private set; }

    public IReadOnlyList<SelectListItem> Registered => Of(EvidenceSource.Register);

    public IReadOnlyList<SelectListItem> Published => Of(EvidenceSource.Publication);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return years.CanHold(Year) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(List<string> chosen)
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        Chosen = chosen;
        await Load();
        var hand = Hands.Of(db, clock);
        var pieces = offers.Where(offer => chosen.Contains(offer.Path)).Select(offer => Evidence.From(Year, offer, site.Shown(offer.Path, Request), hand)).ToList();
        if (pieces.Count == 0 || pieces.Count < chosen.Distinct().Count())
        {
            throw new RuleBrokenException(chosen.Count == 0 ? "โปรดเลือกอย่างน้อยหนึ่งรายการ" : "บางรายการที่เลือกไม่มีแล้วหรือเป็นหลักฐานอยู่แล้ว โปรดเลือกใหม่");
        }

        db.AddRange(pieces);
        await db.SaveChangesAsync();
        return pieces.Count == 1 ? Go($"/evidence/{pieces[0].Id}", "เพิ่มหลักฐานแล้ว เลือกรายการที่ใช้ได้ที่หน้านี้") : Go($"/evidence?year={Year}&sort=-added", $"เพิ่มหลักฐาน {pieces.Count} ชิ้นแล้ว");
    }

    public async Task Load()
    {
        Lead("หลักฐานจากทะเบียนและข้อมูลที่เผยแพร่", Year, ("หลักฐาน", $"/evidence?year={Year}"));
        var known = await db.Set<Evidence>().AsNoTracking()
            .Where(piece => piece.Year == Year && piece.RemovedAt == null && piece.Link != null && (piece.Source == EvidenceSource.Register || piece.Source == EvidenceSource.Publication))
            .Select(piece => piece.Link!).ToListAsync();
        OfferedEvidence[] all =
        [
            .. (await registers.Of(Year)).Select(paper => new OfferedEvidence(EvidenceSource.Register, paper.Title, $"/{Office}/{paper.Address}", paper.On)),
            .. (await publications.Shown(Year)).Select(version => new OfferedEvidence(EvidenceSource.Publication, version.Called, version.Address, ThaiClock.DayOf(version.At))),
        ];
        // The site may have had another host when it was added.
        var open = all.Where(offer => !known.Exists(link => link.EndsWith(offer.Path, StringComparison.Ordinal))).ToList();
        Taken = all.Length - open.Count;
        offers = [.. open.Where(offer => Chosen.Contains(offer.Path) || ThaiText.Fold(offer.Title).Contains(ThaiText.Fold(Text ?? ""), StringComparison.Ordinal))];
    }

    private IReadOnlyList<SelectListItem> Of(EvidenceSource source) =>
        [.. offers.Where(offer => offer.Source == source).Select(offer => new SelectListItem($"{offer.Title} ({ThaiDate.Brief(offer.On, fullYear: true)})", offer.Path))];
}
