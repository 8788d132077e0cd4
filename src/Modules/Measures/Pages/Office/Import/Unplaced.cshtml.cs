using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Import)]
internal sealed class UnplacedPage(AppDb db) : DraftedPage(db), IFormPage
{
    private const int pageSize = 20;

    [BindProperty(SupportsGet = true, Name = "at")]
    public int From { get; set; }

    [BindProperty]
    public List<MoveForm> Moves { get; set; } = [];

    public IReadOnlyList<(int At, Unplaced Text)> Shown => [.. Report.Unplaced.Select((text, at) => (at, text)).Skip(From).Take(pageSize)];

    public bool IsLast => From + pageSize >= Report.Unplaced.Count;

    public static IReadOnlyList<SelectListItem> Targets => [new("ไม่ใช้", ""), .. UnplacedMove.Targets.Select(target => new SelectListItem(target.Title, target.Code))];

    public async Task<IActionResult> OnGet()
    {
        if (await OpenReady() is null)
        {
            return Go($"/import/draft/{Id}");
        }

        Show();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await OpenReady() is null)
        {
            return Go($"/import/draft/{Id}");
        }

        var moves = Moves.Where(move => !string.IsNullOrEmpty(move.Target)).ToList();
        await Save(UnplacedMove.All(Report, moves));
        return Go(IsLast && moves.Count == 0 ? $"/import/draft/{Id}" : $"/import/unplaced/{Id}?at={(moves.Count == 0 ? From + pageSize : From)}", $"ย้ายข้อความ {moves.Count} รายการแล้ว");
    }

    public async Task Load()
    {
        await Open(again: true);
        Show();
    }

    private void Show()
    {
        From = Math.Clamp(From, 0, Math.Max(0, Report.Unplaced.Count - 1) / pageSize * pageSize);
        Lead("ข้อความที่ยังไม่มีที่ลง", null, ("นำเข้ารายงาน", "/import"), ("ตรวจรายงาน", $"/import/draft/{Id}"));
    }
}
