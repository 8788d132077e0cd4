using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.OldSite;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office.OldSite;

/// <summary>Takes in a page of the old site that leads to what was disclosed there.</summary>
[Needs(DisclosurePermission.AnswerAll)]
[RequestSizeLimit(most)]
[RequestFormLimits(MultipartBodyLengthLimit = most, ValueLengthLimit = (int)most)]
internal sealed class IndexModel(AppDb db, ItemDesk desk, OldSiteFiling filing, Results results, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    private const int rows = 20;

    // In bytes, of the whole form: letters that are pasted take up to nine each on their way.
    private const long most = 16_000_000;

    [BindProperty]
    public OldSiteForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public Paged<Row> Rows { get; private set; } = null!;

    public Task OnGet([FromQuery(Name = "page")] int page = 1) => Show(page);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (Shelf.Book(Form.Year!.Value) is not { Items.Count: > 0 } known)
        {
            throw new RuleBrokenException("ปีที่เลือกยังไม่มีรายการข้อ โปรดเลือกปีอื่น");
        }

        var html = await Html(cancel);
        var book = await results.Rules(known.Year);
        var page = PageReader.Read(html, new ItemCodes(book.Items));
        var address = Web(Form.Address);
        if (OldSiteReading.Start(page, address) is not { } start)
        {
            throw new RuleBrokenException("โปรดกรอกที่อยู่ของหน้าเว็บเดิม เช่น https://www.example.go.th/ita เพื่อให้ทราบว่าลิงก์ในหน้านั้นไปที่ใด");
        }

        if (page.Links.Count == 0)
        {
            throw new RuleBrokenException("ไม่พบลิงก์ในหน้านี้ หากหน้าเว็บสร้างรายการด้วยสคริปต์ โปรดเปิดหน้านั้นจนรายการแสดงครบ กด Ctrl+S เลือกแบบสมบูรณ์ (Webpage, Complete) แล้วส่งเฉพาะไฟล์ .html");
        }

        var links = OldSiteReading.Links(page, book, address, filing.MadeByOthers(book.Year));
        var import = OldSiteImport.Begin(book.Year, Form.File?.FileName, address ?? start, page.LeftOut, links, desk.Name, clock.GetUtcNow());
        var expired = clock.GetUtcNow() - OldSiteImport.Kept;
        db.RemoveRange(await db.Set<OldSiteImport>().Where(old => old.State == OldSiteState.Open && old.StartedAt < expired).ToListAsync(cancel));
        db.Add(import);
        await db.SaveChangesAsync(cancel);
        return Go($"/old-site/draft/{import.Id}", $"อ่านได้ {links.Count} ลิงก์ โปรดตรวจก่อนนำเข้า");
    }

    public Task Load() => Show(1);

    private async Task Show(int page)
    {
        Lead("นำเข้าลิงก์จากเว็บไซต์เดิม");
        var now = FiscalYear.Of(clock);
        Years = [.. Rulebooks.BesideProgram.Years.Append(now).Append(now.Next).Distinct().Where(year => year <= now.Next && Shelf.Book(year) is { Items.Count: > 0 }).OrderDescending().Select(year => new SelectListItem($"พ.ศ. {year}", year.ToString()))];
        Form.Year ??= Request.Method == "GET" ? now : null;
        Rows = await Paged.Of(
            db.Set<OldSiteImport>().AsNoTracking().OrderByDescending(import => import.StartedAt).ThenBy(import => import.Id)
                .Select(import => new Row(import.Id, import.Source, import.Assessment, import.State, import.StartedBy, import.StartedAt, import.Made)),
            page,
            rows
        );
    }

    private async Task<string> Html(CancellationToken cancel)
    {
        if (Form.File is not { Length: > 0 } file)
        {
            return string.IsNullOrWhiteSpace(Form.Source)
                ? throw new RuleBrokenException("ยังไม่ได้เลือกไฟล์ โปรดเลือกไฟล์หน้าเว็บที่บันทึกไว้ หรือวางซอร์สของหน้าเว็บ")
                : Form.Source.Length <= SavedPage.MostBytes && Form.Source.Contains('<', StringComparison.Ordinal) ? Form.Source
                : throw new RuleBrokenException("ข้อความที่วางไม่ใช่ซอร์สของหน้าเว็บ หรือยาวเกินไป โปรดกด Ctrl+U ที่หน้าเว็บเดิม คัดลอกทั้งหมด แล้ววางใหม่");
        }

        var content = new byte[Math.Min(file.Length, SavedPage.MostBytes + 1)];
        await using var stream = file.OpenReadStream();
        var length = await stream.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancel);
        return SavedPage.Decode(content.AsSpan(0, length));
    }

    private static Uri? Web(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : WebAddress.Of(typed) ?? throw new RuleBrokenException("โปรดกรอกที่อยู่ของหน้าเว็บเดิมให้ครบ ขึ้นต้นด้วย https:// หรือ http://");

    internal sealed record Row(Guid Id, string Source, FiscalYear Assessment, OldSiteState State, string StartedBy, DateTimeOffset StartedAt, int Made);
}
