using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Exhibits;

/// <summary>One row of a table: corrected, moved, removed, or a new one.</summary>
[Needs(DisclosurePermission.Answer)]
internal sealed class RowModel(AppDb db, ItemDesk desk) : ExhibitPage(db, desk), IFormPage, IForewarned
{
    /// <summary>The row, from 1; null for a new one at the end.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty]
    public List<string?> Cells { get; set; } = [];

    public DataTable Table { get; private set; } = null!;

    public string Back => $"/exhibits/table/{Id}";

    public IEnumerable<object> Changes => [Exhibit];

    public async Task<IActionResult> OnGet()
    {
        if (Exhibit.Table is not { } table || Number < 1 || Number > table.Rows.Count)
        {
            return NotFound();
        }

        Cells = [.. Number is { } row ? table.Rows[row - 1].Select((cell, at) => CellText.Shown(cell, table.Columns[at], DigitScript.Arabic)) : table.Columns.Select(_ => "")];
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPost() =>
        Change(
            table =>
            {
                List<string> cells = [.. table.Columns.Select((_, column) => (column < Cells.Count ? Cells[column] : null) ?? "")];
                return Number is { } row ? table.With(row, cells) : table.Insert(table.Rows.Count + 1, cells);
            },
            "บันทึกแถวแล้ว");

    public Task<IActionResult> OnPostRemove() => Change(table => table.Remove(Number ?? 0), $"ลบแถวที่ {Number} แล้ว");

    public Task<IActionResult> OnPostUp() => Change(table => table.Move(Number ?? 0, (Number ?? 0) - 1), "เลื่อนแถวขึ้นแล้ว");

    public async Task Load()
    {
        await Reread();
        Table = Exhibit.Table ?? throw new InvalidOperationException("A row is of a table.");
        Lead(Number is null ? "เพิ่มแถว" : $"แถวที่ {Number}", (Exhibit.Title, $"/exhibits/{Id}"), ("แถวของตาราง", Back));
    }

    private async Task<IActionResult> Change(Func<DataTable, DataTable> how, string said)
    {
        if (Exhibit.Table is not { } table)
        {
            return NotFound();
        }

        Exhibit.Fill(how(table));
        await Save();
        return Go(Back, said);
    }
}
