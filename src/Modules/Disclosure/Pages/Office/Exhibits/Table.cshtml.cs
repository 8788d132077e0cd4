using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office.Exhibits;

/// <summary>The rows of a table: brought in from a sheet, looked through, and led on to be corrected one by one.</summary>
[Needs(DisclosurePermission.Answer)]
[RequestSizeLimit(most)]
[RequestFormLimits(MultipartBodyLengthLimit = most)]
internal sealed class TableModel(AppDb db, ItemDesk desk) : ExhibitPage(db, desk), IFormPage, IForewarned
{
    // In bytes.
    private const long most = 30_000_000;
    private const int rows = 25;
    private const int mostDoubts = 30;

    [FromQuery(Name = "page")]
    public int? At { get; set; }

    [BindProperty]
    public IFormFile? Sheet { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    public DataTable? Table { get; private set; }

    public Paged<int> Rows { get; private set; } = null!;

    public IReadOnlyList<Doubt> Doubts { get; private set; } = [];

    // Where there is no table yet there is no column to change.
    private DataTable Present => Exhibit.Table ?? throw new RuleBrokenException("ตารางนี้ยังไม่มีแถว โปรดนำเข้าตารางก่อน");

    public IEnumerable<object> Changes => [Exhibit];

    public Task OnGet() => Load();

    /// <summary>Takes a sheet in place of the rows before.</summary>
    public async Task<IActionResult> OnPost()
    {
        var reading = await Read();
        return await Fill(reading.Table, string.Join(" ", reading.Notices.Prepend($"นำเข้าแล้ว {reading.Table.Rows.Count} แถว")));
    }

    public Task<IActionResult> OnPostRename(string? column, string? name) => Fill(Present.Rename(column ?? "", name ?? ""), "เปลี่ยนชื่อคอลัมน์แล้ว");

    public Task<IActionResult> OnPostAdd(string? name, ColumnKind kind) => Fill(Present.AddColumn(name ?? "", kind), "เพิ่มคอลัมน์แล้ว");

    public Task<IActionResult> OnPostDrop(string? column) => Fill(Present.RemoveColumn(column ?? ""), "ลบคอลัมน์แล้ว");

    public async Task Load()
    {
        await Reread();
        Lead("แถวของตาราง", ("ข้อมูลที่ใช้ตอบ", "/exhibits"), (Exhibit.Title, $"/exhibits/{Id}"));
        Table = Exhibit.Table;
        var total = Table?.Rows.Count ?? 0;
        var here = Math.Clamp(At ?? 1, 1, Math.Max(1, (total + rows - 1) / rows));
        Rows = new Paged<int>([.. Enumerable.Range(0, total).Skip((here - 1) * rows).Take(rows)], here, rows, total);
        Doubts = Table is null ? [] : [.. Table.Doubts.Take(mostDoubts)];
    }

    private async Task<IActionResult> Fill(DataTable table, string said)
    {
        Exhibit.Fill(table);
        await Save();
        return Go($"/exhibits/table/{Id}", said);
    }

    private async Task<TableReading> Read()
    {
        if (Sheet is { Length: > 0 } sheet)
        {
            await using var file = sheet.OpenReadStream();
            return DataTable.Read(file);
        }

        return string.IsNullOrWhiteSpace(Pasted) ? throw new RuleBrokenException("โปรดเลือกไฟล์ Excel หรือ CSV หรือวางตารางที่คัดลอกมา") : DataTable.Paste(Pasted);
    }
}
