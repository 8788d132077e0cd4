using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Platform.Sheets;
using Sujarit.Ui;

namespace Sujarit.Documents.Pages;

/// <summary>Who opened and acknowledged a circular when; what the sender does about those who have not.</summary>
[Needs(DocumentsPermission.Circulate)]
internal sealed class CircularRegisterPage(AppDb db, CircularDesk desk, Staff staff, PdfPrinter printer, TimeProvider clock) : CircularPage(db), IFormPage
{
    private const int rows = 50;
    private const string name = "ทะเบียนรับทราบ";

    [BindProperty(SupportsGet = true)]
    public bool Missing { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    public Paged<Receipt> Receipts { get; private set; } = new([], 1, rows, 0);

    /// <summary>How many have not acknowledged it.</summary>
    public int Open { get; private set; }

    /// <summary>Everybody the circular can still be sent to.</summary>
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public bool PrintsPdf => printer.IsReady;

    public string? Refusal { get; private set; }

    public DateOnly Today => clock.Today();

    private IQueryable<Receipt> All => Db.Set<Receipt>().AsNoTracking().Where(receipt => receipt.CircularId == Id);

    public Task<IActionResult> OnGet(string? format, [FromQuery(Name = "page")] int page = 1, CancellationToken cancel = default) =>
        Circular.IsDraft ? Task.FromResult<IActionResult>(LocalRedirect($"~/{Root}/circulars/{Id}"))
        : format is null ? Shown(page)
        : Fetched(format, cancel);

    public async Task<IActionResult> OnPostRemind(int version)
    {
        Db.Expect(Circular, version);
        var reminded = await desk.Remind(Circular);
        await Db.SaveChangesAsync();
        return Go($"/circulars/register/{Id}", reminded == 0 ? "ไม่มีผู้ที่ต้องเตือน" : $"เตือนแล้ว {reminded} คน");
    }

    public async Task<IActionResult> OnPostSendAlso(int version, List<Guid> people)
    {
        Db.Expect(Circular, version);
        var added = await desk.SendAlsoTo(Circular, [], people);
        await Db.SaveChangesAsync();
        return Go($"/circulars/register/{Id}", $"ส่งเพิ่มถึง {added} คนแล้ว");
    }

    public async Task<IActionResult> OnPostAsk(int version, DateOnly? dueOn, int? remindEvery)
    {
        Db.Expect(Circular, version);
        Circular.MustBeSent();
        Circular.Ask(dueOn, remindEvery, Today);
        await Db.SaveChangesAsync();
        return Go($"/circulars/register/{Id}", "ปรับกำหนดและการเตือนแล้ว");
    }

    public async Task<IActionResult> OnPostWithdraw(int version, [StringLength(Circular.LongestReason, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")] string? why)
    {
        Db.Expect(Circular, version);
        Circular.Withdraw(why, clock.GetUtcNow());
        await Db.SaveChangesAsync();
        return Go($"/circulars/{Id}", "ยกเลิกหนังสือเวียนแล้ว ผู้รับจะเห็นเหตุผล");
    }

    public async Task<IActionResult> OnPostOnPaper(Guid receipt, DateOnly? on)
    {
        if (await Db.Set<Receipt>().SingleOrDefaultAsync(known => known.Id == receipt && known.CircularId == Id) is not { } found)
        {
            return NotFound();
        }

        found.AcknowledgeOnPaper(Circular, on ?? Today, Db.Visit.Who!.Name, clock.GetUtcNow());
        await Db.SaveChangesAsync();
        return Go($"/circulars/register/{Id}", $"บันทึกว่า{found.Name}รับทราบในกระดาษแล้ว");
    }

    public async Task Load()
    {
        await Reread();
        await Shown(1);
    }

    private async Task<IActionResult> Shown(int page)
    {
        Lead(name, ("หนังสือเวียน", "/circulars?tab=all"), (Circular.Title, $"/circulars/{Id}"));
        Open = await All.CountAsync(receipt => receipt.AcknowledgedAt == null);
        Receipts = await Paged.Of(
            All.Where(receipt => !Missing || receipt.AcknowledgedAt == null)
                .Where(receipt => Search == null || receipt.Name.Contains(Search) || (receipt.Position != null && receipt.Position.Contains(Search)) || (receipt.Office != null && receipt.Office.Contains(Search)))
                .OrderBy(receipt => receipt.Office == null).ThenBy(receipt => receipt.Office).ThenBy(receipt => receipt.Name).ThenBy(receipt => receipt.Id),
            page, rows);
        if (Circular.IsSent)
        {
            var known = (await All.Select(receipt => receipt.PersonId).ToListAsync()).Append(Circular.AuthorId).ToHashSet();
            Others = [.. (await staff.People()).Where(person => !known.Contains(person.Id) && desk.MayReceive(person)).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
        }

        return Page();
    }

    private async Task<IActionResult> Fetched(string format, CancellationToken cancel)
    {
        var receipts = await All.OrderBy(receipt => receipt.Office == null).ThenBy(receipt => receipt.Office).ThenBy(receipt => receipt.Name).ThenBy(receipt => receipt.Id).ToListAsync(cancel);
        return format switch
        {
            "csv" => File(CsvSheet.Write(CircularRegister.Sheet(receipts)), CsvSheet.ContentType, $"{name}.csv"),
            "xlsx" => File(XlsxWriter.Write((name, CircularRegister.Sheet(receipts))), XlsxWriter.ContentType, $"{name}.xlsx"),
            _ => await Paper(receipts, format, cancel),
        };
    }

    private async Task<IActionResult> Paper(List<Receipt> receipts, string format, CancellationToken cancel)
    {
        var paper = new PrintedPaper(name, CircularRegister.Print(Db.Visit.Agency!.Name, Circular, receipts, clock.GetUtcNow()));
        var fetched = await paper.Fetched(this, format, printer, refusal => Refusal = refusal, cancel);
        return Refusal is null ? fetched : await Shown(1);
    }
}
