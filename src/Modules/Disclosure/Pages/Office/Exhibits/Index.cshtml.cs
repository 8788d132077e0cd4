using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office.Exhibits;

/// <summary>Everything that shows items, to be found again and used for others.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class IndexModel(AppDb db, ItemDesk desk) : OfficePage(db.Visit)
{
    private const int rows = 25;

    [FromQuery]
    public string? Search { get; set; }

    [FromQuery]
    public ExhibitKind? Kind { get; set; }

    /// <summary>The item one is looked for, such as <c>2567/o12</c>.</summary>
    [FromQuery]
    public string? To { get; set; }

    /// <summary>Only those that serve nothing.</summary>
    [FromQuery]
    public bool Unused { get; set; }

    public Item? For { get; private set; }

    public Paged<Row> Rows { get; private set; } = null!;

    public bool MayAdd => db.Visit.May(DisclosurePermission.Answer);

    public static IReadOnlyList<SelectListItem> Kinds => [new("ทุกชนิด", ""), .. Enum.GetValues<ExhibitKind>().Select(kind => new SelectListItem(ExhibitWords.Of(kind), kind.ToString()))];

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        For = To?.Split('/') is [var assessment, var word] ? (await desk.Find(assessment, word))?.Item : null;
        Lead("ข้อมูลที่ใช้ตอบ");
        Rows = await Paged.Of(
            db.Set<Exhibit>().AsNoTracking()
                .Where(exhibit => (Search == null || exhibit.Title.Contains(Search) || (exhibit.Text != null && exhibit.Text.Contains(Search)) || (exhibit.Address != null && exhibit.Address.Contains(Search))) && (Kind == null || exhibit.Kind == Kind) && (!Unused || !exhibit.Uses.Any()))
                .OrderByDescending(exhibit => exhibit.ChangedAt).ThenBy(exhibit => exhibit.Id)
                .Select(exhibit => new Row(exhibit.Id, exhibit.Title, exhibit.Kind, exhibit.ChangedAt, exhibit.ChangedBy, exhibit.Uses.Select(use => use.Item).Distinct().Count())),
            page,
            rows
        );
    }

    internal sealed record Row(Guid Id, string Title, ExhibitKind Kind, DateTimeOffset ChangedAt, string ChangedBy, int Items);
}
