using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Sheets;
using Sujarit.Ui;

namespace Sujarit.Documents.Pages;

/// <summary>The register: every paper of the agency, drafts too.</summary>
[Needs(DocumentsPermission.ReadPapers)]
internal sealed class PapersPage(AppDb db, Staff staff) : OfficePage(db.Visit)
{
    private const int rows = 25;
    private const int mostExported = 20_000;

    [BindProperty(SupportsGet = true, Name = "")]
    public RegisterQuery Query { get; set; } = new();

    public Paged<RegisterRow> Papers { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds => [new("ทุกชนิด", ""), .. Enum.GetValues<PaperKind>().Select(kind => new SelectListItem(PaperWords.Of(kind), kind.ToString()))];

    public static IReadOnlyList<SelectListItem> States => [new("ทุกสถานะ", ""), .. Enum.GetValues<PaperState>().Select(state => new SelectListItem(PaperWords.Of(state), state.ToString()))];

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Lead("เอกสารราชการ");
        var years = await db.Set<NumberSeries>().Select(series => series.Year).Distinct().OrderDescending().ToListAsync();
        Years = [new("ทุกปี", ""), .. years.Select(year => new SelectListItem($"{year}", $"{year}"))];
        Offices = [new("ทุกส่วนราชการ", ""), .. (await staff.Offices()).Select(office => new SelectListItem(office.Name, office.Id.ToString()))];
        Papers = await Paged.Of(Query.Rows(db), page, rows);
    }

    public async Task<IActionResult> OnGetCsv() => File(RegisterSheet.Csv(await Exported()), CsvSheet.ContentType, "papers.csv");

    public async Task<IActionResult> OnGetXlsx() => File(RegisterSheet.Xlsx(await Exported()), XlsxWriter.ContentType, "papers.xlsx");

    private Task<List<RegisterRow>> Exported() => Query.Rows(db).Take(mostExported).ToListAsync();
}
