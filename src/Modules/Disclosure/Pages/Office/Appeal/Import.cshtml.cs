using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Results = Sujarit.Assessment.Contracts.Results;

namespace Sujarit.Disclosure.Pages.Office.Appeal;

/// <summary>Takes over a table of marks: read and shown with every doubt first, recorded as a whole when it is confirmed.</summary>
[Needs(DisclosurePermission.Appeal)]
[RequestSizeLimit(most)]
[RequestFormLimits(MultipartBodyLengthLimit = most)]
internal sealed class ImportModel(AppDb db, Results results, AppealDesk appeals, TimeProvider clock) : AppealPage(db, results), IFormPage
{
    // In bytes.
    private const long most = 5_000_000;
    private const int mostLetters = 500_000;

    private readonly Results results = results;

    [BindProperty]
    [Display(Name = "ไฟล์ Excel หรือ CSV")]
    public IFormFile? Sheet { get; set; }

    [BindProperty]
    [Display(Name = "หรือวางตารางที่คัดลอกมา")]
    [StringLength(mostLetters, ErrorMessage = "ข้อความยาวเกินไป โปรดเลือกเป็นไฟล์")]
    public string? Pasted { get; set; }

    [BindProperty]
    [Display(Name = "วันที่เห็นคะแนน")]
    public DateOnly? SeenOn { get; set; }

    [BindProperty]
    [Display(Name = "เหตุผลที่แก้คะแนนเดิม")]
    [StringLength(1000, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
    public string? Reason { get; set; }

    /// <summary>What was understood; null before a table was read.</summary>
    public IReadOnlyList<ReadMark>? Read { get; private set; }

    /// <summary>What was left out or renamed as the table was read.</summary>
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>The scores as they are recorded.</summary>
    public IReadOnlyDictionary<string, decimal> Scores { get; private set; } = new Dictionary<string, decimal>();

    public IReadOnlyList<ReadMark> Taken => [.. (Read ?? []).Where(row => row.Given is not null)];

    /// <summary>Whether known scores would change.</summary>
    public bool Changes => Taken.Any(row => Scores.TryGetValue(row.Given!.Item, out var score) && score != row.Given.Score);

    public Task OnGet()
    {
        SeenOn = clock.Today();
        return Load();
    }

    /// <summary>Reads and shows; nothing is recorded.</summary>
    public async Task<IActionResult> OnPost()
    {
        var reading = Table();
        (Read, Notices) = (MarkReading.Of(Book, reading.Table), reading.Notices);
        await Load();
        Pasted = MarkReading.Text(Read);
        ModelState.Clear();
        return Page();
    }

    /// <summary>Records what was shown.</summary>
    public async Task<IActionResult> OnPostConfirm()
    {
        Read = MarkReading.Of(Book, DataTable.Paste(Pasted ?? "").Table);
        if (Taken.Count == 0)
        {
            throw new RuleBrokenException("ไม่มีแถวที่นำเข้าได้ โปรดแก้ตารางแล้วอ่านใหม่");
        }

        await appeals.Record(Book.Year, [.. Taken.Select(row => row.Given!)], SeenOn, string.IsNullOrWhiteSpace(Reason) && !await AnyChanges() ? "นำเข้าตารางคะแนนของผู้ประเมิน" : Reason);
        await appeals.Save();
        return Go(Home, $"นำเข้าคะแนนแล้ว {Taken.Count} ข้อ");
    }

    public async Task Load()
    {
        Lead("นำเข้าตารางคะแนน", ("ชี้แจงเพิ่มเติม", Home));
        Scores = (await results.Known(Book.Year))?.Items ?? Scores;
    }

    private async Task<bool> AnyChanges()
    {
        await Load();
        return Changes;
    }

    private TableReading Table()
    {
        if (Sheet is { Length: > 0 } sheet)
        {
            using var file = sheet.OpenReadStream();
            return DataTable.Read(file);
        }

        return string.IsNullOrWhiteSpace(Pasted) ? throw new RuleBrokenException("โปรดเลือกไฟล์ Excel หรือ CSV หรือวางตารางที่คัดลอกมา") : DataTable.Paste(Pasted);
    }
}
