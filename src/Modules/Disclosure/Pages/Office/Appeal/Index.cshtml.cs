using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Appeals;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Sheets;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office.Appeal;

/// <summary>What the assessors gave each item, beside our own check; what could be won stands first.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class IndexModel(Visit visit, AppealBoard board, TimeProvider clock) : OfficePage(visit)
{
    private const int onPage = 50;

    [BindProperty(SupportsGet = true, Name = "")]
    public AppealQuery Query { get; set; } = new();

    public AppealYear Year { get; private set; } = null!;

    /// <summary>The years whose items are scored, newest first.</summary>
    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    public Paged<AppealRow> Rows { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public bool MayAppeal => Visit.May(DisclosurePermission.Appeal);

    public int Ready => Year.InLetter.Count(row => row.Contention!.State == ContentionState.Ready);

    public string CalendarAddress => $"{Office}/{AssessmentCalendar.AddressOf(Year.Book.Year, AssessmentStep.Appeal)}";

    public static IReadOnlyList<SelectListItem> Filters =>
        [
            new("ทุกข้อ", ""),
            new("ผลต่างจากการตรวจของระบบ", nameof(AppealFilter.Differing)),
            new("เสียคะแนน", nameof(AppealFilter.Lost)),
            new("ยังไม่ตัดสินใจ", nameof(AppealFilter.Open)),
            new("ชี้แจง", nameof(AppealFilter.Contested)),
        ];

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] int page = 1)
    {
        if (!await Load())
        {
            return NotFound();
        }

        var found = Query.Of(Year);
        var here = Math.Clamp(page, 1, Math.Max(1, ((found.Count - 1) / onPage) + 1));
        Rows = new Paged<AppealRow>([.. found.Skip((here - 1) * onPage).Take(onPage)], here, onPage, found.Count);
        return Page();
    }

    public async Task<IActionResult> OnGetCsv() => await Load() ? File(AppealSheet.Csv(Query.Of(Year)), CsvSheet.ContentType, $"appeal-{Year.Book.Year}.csv") : NotFound();

    public async Task<IActionResult> OnGetXlsx() => await Load() ? File(AppealSheet.Xlsx(Query.Of(Year)), XlsxWriter.ContentType, $"appeal-{Year.Book.Year}.xlsx") : NotFound();

    private async Task<bool> Load()
    {
        var now = FiscalYear.Of(clock);
        Years = [.. Rulebooks.BesideProgram.Years.Where(year => year <= now && Shelf.Book(year) is { ItemsScored: true }).OrderDescending()];
        if (Shelf.Book(Query.Year ?? Years.FirstOrDefault(now)) is not { } book)
        {
            return false;
        }

        Lead("ชี้แจงเพิ่มเติม");
        ViewData["Year"] = book.Year;
        Year = await board.Of(book.Year);
        return true;
    }
}
