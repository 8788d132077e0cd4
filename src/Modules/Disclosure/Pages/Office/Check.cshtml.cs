using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Items;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>What the disclosure of an assessment would lose its points by: what wins most stands first, with the way to mend it.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class CheckModel(AppDb db, ItemDesk desk, Checkup checkup, Results results, Staff staff, TimeProvider clock) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true, Name = "")]
    public BoardQuery Query { get; set; } = new();

    public Rulebook Book { get; private set; } = null!;

    /// <summary>The years that know what their items ask, up to the next, newest first.</summary>
    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    /// <summary>Every item, what wins most first.</summary>
    public IReadOnlyList<CheckedRow> All { get; private set; } = [];

    /// <summary>Those asked for that have something to mend.</summary>
    public IReadOnlyList<CheckedRow> Rows { get; private set; } = [];

    /// <summary>Those asked for of which something was dismissed.</summary>
    public IReadOnlyList<CheckedRow> Dismissed { get; private set; } = [];

    public DateTimeOffset? At => All.Max(row => row.At);

    public int Awaited => All.Sum(row => row.Awaited);

    public bool MayAnswer => db.Visit.May(DisclosurePermission.Answer);

    public IReadOnlyList<SelectListItem> Offices =>
        [new("ทุกส่วนราชการ", ""), .. All.Where(row => row.OfficeId is not null).DistinctBy(row => row.OfficeId).Select(row => new SelectListItem(row.Office, row.OfficeId.ToString()))];

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsv() => await Load() ? File(CheckSheet.Csv(Rows), CsvSheet.ContentType, $"check-{Book.Year}.csv") : NotFound();

    public async Task<IActionResult> OnGetXlsx() => await Load() ? File(CheckSheet.Xlsx(Rows), XlsxWriter.ContentType, $"check-{Book.Year}.xlsx") : NotFound();

    /// <summary>Looks everything over anew; links and files follow one after the other.</summary>
    [Needs(DisclosurePermission.Answer)]
    public async Task<IActionResult> OnPost()
    {
        if (Shelf.Book(Query.Year ?? FiscalYear.Of(clock)) is not { } book)
        {
            return NotFound();
        }

        await checkup.Renew(book.Year);
        await checkup.Ask(book.Year);
        return Go($"/check?year={book.Year}", "ตรวจข้อมูลใหม่ทุกข้อแล้ว ลิงก์และไฟล์กำลังตรวจทีละรายการ เปิดหน้านี้อีกครั้งเพื่อดูผล");
    }

    /// <summary>Where a finding is mended, below the office's pages of this module.</summary>
    public string Mend(Item item, CheckFinding finding) =>
        finding.Exhibit is { } exhibit ? $"exhibits/{exhibit}" : $"item/{Book.Year}/{PublicAddress.Word(item.Code)}";

    /// <summary>Whether the visitor may say that a finding of an item needs no mending.</summary>
    public bool MayDismiss(CheckedRow row) => desk.MayAnswerFor(row.OfficeId);

    private async Task<bool> Load()
    {
        var now = FiscalYear.Of(clock);
        (Years, var usual) = Checkup.Years(now);
        if (Shelf.Book(Query.Year ?? usual) is not { } asked)
        {
            return false;
        }

        Lead("ตรวจความครบถ้วน");
        ViewData["Year"] = asked.Year;
        Book = await results.Rules(asked.Year);
        var found = await checkup.Of(asked.Year);
        var duties = await db.Set<ItemDuty>().AsNoTracking().Where(duty => duty.Assessment == asked.Year).ToDictionaryAsync(duty => duty.Item, duty => duty.OfficeId);
        var offices = (await staff.Offices()).ToDictionary(office => office.Id, office => office.Name);
        var worth = Shelf.Worth(Book);
        All =
        [
            .. Book.Items.Select(item =>
            {
                var office = duties.GetValueOrDefault(item.Code);
                var known = found.GetValueOrDefault(item.Code);
                return new CheckedRow(item, office, office is { } id ? offices.GetValueOrDefault(id) : null, worth.GetValueOrDefault(item.Code)?.Points, known?.Findings ?? Checkup.OfNothing(Book, item), known?.At, known?.Awaited ?? 0, known?.Dismissed ?? []);
            }).OrderByDescending(row => row.Points).ThenBy(row => row.Findings.Count),
        ];
        var wanted = All.Where(row => Query.Office is null || row.OfficeId == Query.Office).ToList();
        Rows = [.. wanted.Where(row => row.Findings.Count > 0)];
        Dismissed = [.. wanted.Where(row => row.Dismissed.Count > 0)];
        return true;
    }
}
