using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Export;
using Sujarit.Measures.Filing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Sheets;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class ExportPage(AppDb db, YearReport reports) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    public async Task<IActionResult> OnGet(string? format)
    {
        if (await reports.Of(Year) is not { } composed)
        {
            Lead("ดาวน์โหลดข้อมูล", Year, ("มาตรการ", $"?year={Year}"));
            return Page();
        }

        var name = $"มาตรการ-{Year}";
        return format == "csv"
            ? File(CsvSheet.Write(WorkSheets.All(composed)), CsvSheet.ContentType, $"{name}.csv")
            : File(XlsxWriter.Write(WorkSheets.Of(composed)), XlsxWriter.ContentType, $"{name}.xlsx");
    }
}
