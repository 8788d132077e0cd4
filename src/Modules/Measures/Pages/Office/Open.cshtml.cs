using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class OpenPage(AppDb db, YearOpening opening, YearShelf years) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty]
    public List<DecisionForm> Decisions { get; set; } = [];

    public OpeningYear Opening { get; private set; } = null!;

    public IEnumerable<object> Changes => Opening.Candidates.Count > 0 ? YearRows.OfBoth(Year) : [];

    public async Task<IActionResult> OnGet()
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!years.CanHold(Year))
        {
            return NotFound();
        }

        var count = await opening.Open(Year, Decisions.DistinctBy(decision => decision.Id).ToDictionary(decision => decision.Id, decision => new Decision(decision.As, decision.Why)));
        return Go($"?year={Year}", $"เปิดงานของปีงบประมาณ พ.ศ. {Year} แล้ว นำมา {count} รายการ");
    }

    public async Task Load()
    {
        Opening = await opening.Look(Year);
        Lead("เปิดปีใหม่จากปีก่อน", Year, ("มาตรการ", $"?year={Year}"));
    }

    /// <summary>What the form says of a work; what the rulebooks suggest where it says nothing yet.</summary>
    public DecisionForm Said(Candidate candidate) =>
        Decisions.Find(decision => decision.Id == candidate.Work.Id)
        ?? new DecisionForm { Id = candidate.Work.Id, As = candidate.Kind switch { CarryKind.Split => Decision.All, CarryKind.Merged => candidate.Into[0], _ => null }, Why = candidate.Kind is CarryKind.Dropped ? candidate.Why : null };

    /// <summary>What may become of a work, in words.</summary>
    public IReadOnlyList<SelectListItem> Ways(Candidate candidate) =>
        [
            new("โปรดเลือก", ""),
            .. candidate.Into.Count > 1 ? [new SelectListItem($"นำมาเป็นทุกข้อที่แยก ({string.Join(", ", candidate.Into)})", Decision.All)] : Array.Empty<SelectListItem>(),
            new("ไม่นำมา", Decision.LeaveOut),
            .. Choices.Items(Year).Select(item => new SelectListItem($"นำมาเป็นข้อ {item.Text}", item.Value)),
        ];
}

internal sealed class DecisionForm
{
    public Guid Id { get; set; }

    [StringLength(20)]
    public string? As { get; set; }

    [StringLength(1000, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Why { get; set; }
}
