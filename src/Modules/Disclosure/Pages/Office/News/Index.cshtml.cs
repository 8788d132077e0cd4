using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.News;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Sheets;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Office.News;

/// <summary>Every post of the agency, drafts too.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class IndexModel(AppDb db, Staff staff, PublicLinks links, TimeProvider clock) : OfficePage(db.Visit)
{
    private const int rows = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public NewsQuery Query { get; set; } = new();

    public Paged<NewsRow> Rows { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Named { get; private set; } = new Dictionary<Guid, string>();

    public DateTimeOffset Now => clock.GetUtcNow();

    public string PublicPage => links.To(NewsAddress.All);

    public bool MayWrite => db.Visit.May(DisclosurePermission.Answer);

    public IReadOnlyList<SelectListItem> Offices => [new("ทุกส่วนราชการ", ""), .. Named.Select(office => new SelectListItem(office.Value, office.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Kinds => [new("ทุกประเภท", ""), .. Enum.GetValues<NewsKind>().Select(kind => new SelectListItem(NewsWords.Of(kind), kind.ToString()))];

    public static IReadOnlyList<SelectListItem> States => [new("ทุกสถานะ", ""), .. Enum.GetValues<NewsState>().Select(state => new SelectListItem(NewsWords.Of(state), state.ToString()))];

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Lead("ข่าวประชาสัมพันธ์และกิจกรรม");
        Named = await Names();
        Rows = await Paged.Of(NewsRow.Of(Query.Of(db.Set<NewsPost>().AsNoTracking())), page, rows);
    }

    public async Task<IActionResult> OnGetCsv()
    {
        var found = await NewsRow.Of(Query.Of(db.Set<NewsPost>().AsNoTracking())).ToListAsync();
        return File(NewsSheet.Csv(found, await Names(), Now, post => links.Whole(NewsAddress.Of(post))), CsvSheet.ContentType, "news.csv");
    }

    private async Task<IReadOnlyDictionary<Guid, string>> Names() => (await staff.Offices()).ToDictionary(office => office.Id, office => office.Name);
}
