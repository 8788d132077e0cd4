using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Items;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>All items of an assessment: how far each has come, who answers for it, and what it is worth.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class IndexModel(AppDb db, ItemBoard board, Results results, TimeProvider clock) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true, Name = "")]
    public BoardQuery Query { get; set; } = new();

    public Rulebook Book { get; private set; } = null!;

    /// <summary>The years there are rules for, up to the next, newest first.</summary>
    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    /// <summary>Every item of the year.</summary>
    public IReadOnlyList<BoardRow> All { get; private set; } = [];

    /// <summary>Those asked for.</summary>
    public IReadOnlyList<BoardRow> Rows { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public bool MayAssign => db.Visit.May(DisclosurePermission.AnswerAll);

    public IReadOnlyList<SelectListItem> Offices =>
        [new("ทุกส่วนราชการ", ""), .. All.Where(row => row.OfficeId is not null).DistinctBy(row => row.OfficeId).Select(row => new SelectListItem(row.Office, row.OfficeId.ToString()))];

    public static IReadOnlyList<SelectListItem> States => [new("ทุกสถานะ", ""), .. Enum.GetValues<ItemState>().Select(state => new SelectListItem(ItemWords.Of(state), state.ToString()))];

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsv() => await Load() ? File(BoardSheet.Csv(Rows), CsvSheet.ContentType, $"disclosure-{Book.Year}.csv") : NotFound();

    public async Task<IActionResult> OnGetXlsx() => await Load() ? File(BoardSheet.Xlsx(Rows), XlsxWriter.ContentType, $"disclosure-{Book.Year}.xlsx") : NotFound();

    /// <summary>Items nobody answers for yet are given to the office that had them the year before.</summary>
    [Needs(DisclosurePermission.AnswerAll)]
    public async Task<IActionResult> OnPostBring()
    {
        if (Shelf.Book(Query.Year ?? FiscalYear.Of(clock)) is not { } book)
        {
            return NotFound();
        }

        var last = book.Year.Previous;
        var duties = await db.Set<ItemDuty>().AsNoTracking().Where(duty => duty.Assessment == last || duty.Assessment == book.Year).ToListAsync();
        var given = duties.Where(duty => duty.Assessment == book.Year).Select(duty => duty.Item).ToHashSet(StringComparer.Ordinal);
        var brought = duties.Where(duty => duty.Assessment == last && duty.OfficeId is not null)
            .SelectMany(duty => Rulebooks.BesideProgram.Follow(duty.Item, last, book.Year).Select(code => (code, duty.OfficeId)))
            .Where(pair => !given.Contains(pair.code) && book.Item(pair.code) is not null)
            .DistinctBy(pair => pair.code).ToList();
        foreach (var (code, office) in brought)
        {
            var duty = ItemDuty.Of(book.Year, code);
            duty.Give(office, null);
            db.Add(duty);
        }

        await db.SaveChangesAsync();
        return Go($"?year={book.Year}", brought.Count > 0 ? $"นำผู้รับผิดชอบจากปีก่อนมาแล้ว {brought.Count} ข้อ" : "ไม่มีผู้รับผิดชอบของปีก่อนที่จะนำมาเพิ่ม");
    }

    private async Task<bool> Load()
    {
        var now = FiscalYear.Of(clock);
        Years = [.. Rulebooks.BesideProgram.Years.Append(now).Append(now.Next).Distinct().Where(year => year <= now.Next && Shelf.Book(year) is not null).OrderDescending()];
        if (Shelf.Book(Query.Year ?? (Years.Contains(now) || Years.Count == 0 ? now : Years[0])) is not { } book)
        {
            return false;
        }

        Lead("การเปิดเผยข้อมูลสาธารณะ");
        ViewData["Trail"] = null;
        ViewData["Year"] = book.Year;
        Book = await results.Rules(book.Year);
        All = await board.Of(Book);
        Rows = Query.Of(All);
        return true;
    }
}
