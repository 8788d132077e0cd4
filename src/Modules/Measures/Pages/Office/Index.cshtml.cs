using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class IndexPage(AppDb db, YearShelf years, Staff staff) : OfficePage(db.Visit), IFormPage, IForewarned
{
    private const int pageSize = 50;

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Indicator { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public FiscalYear Shown { get; private set; }

    public WorkKind Tab => WorkKind.Read(Kind);

    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    public Paged<WorkRow> Works { get; private set; } = new([], 1, pageSize, 0);

    /// <summary>How many works there are of each kind in each state, withdrawn ones aside.</summary>
    public IReadOnlyList<(string Kind, ProgressStatus? Status, int Count)> Counts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Indicators { get; private set; } = [];

    /// <summary>Whether the rows stand in the agency's own order, so that they can be moved.</summary>
    public bool CanMove => MayEdit && !IsFiltered && string.IsNullOrEmpty(Sort);

    public bool IsFiltered => new[] { Owner, Status, Indicator, Text }.Any(filter => !string.IsNullOrEmpty(filter));

    public IEnumerable<object> Changes => CanMove ? Tab == WorkKind.Measures ? YearRows.OfBoth(Shown) : YearRows.OfReport(Shown) : [];

    public bool IsWholeForm => false;

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        await Load();
        var query = new WorkQuery(Shown, Tab, Owner, Status, Indicator, Text, Sort);
        Works = await Paged.Of(query.In(db, db.Visit.Who), page, pageSize);
    }

    [Needs(MeasuresPermission.Edit)]
    public async Task<IActionResult> OnPostMove(Guid id, bool up, [FromForm(Name = "page")] int page = 1)
    {
        if (await db.Set<Work>().SingleOrDefaultAsync(work => work.Id == id && work.WithdrawnAt == null) is not { } moved)
        {
            return NotFound();
        }

        if (await Neighbour(moved, up) is { } other)
        {
            moved.TradePlaces(other);
            await db.SaveChangesAsync();
        }

        return Go($"?year={moved.Year}&kind={WorkKind.Of(moved).Code}&page={page}#row-{id}");
    }

    /// <summary>Adds every item of the year's rulebook that has no work yet.</summary>
    [Needs(MeasuresPermission.Edit)]
    public async Task<IActionResult> OnPostItems(FiscalYear year)
    {
        await years.Open(year);
        var known = await db.Set<ItemWork>().Where(item => item.Year == year && item.WithdrawnAt == null).Select(item => item.Code).ToListAsync();
        var order = await WorkOrder.Next(db, year);
        var missing = (Choices.Rules(year)?.Items ?? []).Where(item => !known.Contains(item.Code)).ToList();
        db.AddRange(missing.Select((item, at) => ItemWork.Plan(year, order + at, item.Code, item.Title, item.Elements.Select(element => element.Text))));
        await db.SaveChangesAsync();
        return Go($"?year={year}&kind=item", missing.Count > 0 ? $"เพิ่ม {missing.Count} ข้อแล้ว" : "มีครบทุกข้อของปีนี้แล้ว");
    }

    public async Task Load()
    {
        Years = await years.Years();
        Shown = years.Asked(Year) ?? Years.FirstOrDefault(year => year <= years.Now, years.Now);
        var counts = await db.Set<Work>().AsNoTracking().Where(work => work.Year == Shown && work.WithdrawnAt == null)
            .GroupBy(work => new { Kind = EF.Property<string>(work, WorkTable.KindColumn), work.Status })
            .Select(group => new { group.Key.Kind, group.Key.Status, Count = group.Count() })
            .ToListAsync();
        Counts = [.. counts.Select(count => (count.Kind, count.Status, count.Count))];
        Owners =
            [
                new("ทั้งหมด", ""),
                new("งานของฉันและส่วนราชการของฉัน", WorkQuery.Mine),
                .. (await staff.Offices()).Select(office => new SelectListItem(office.Name, office.Id.ToString())),
            ];
        Indicators = [new("ทั้งหมด", ""), .. Choices.Indicators(Shown)];
        Lead("มาตรการ", Shown);
    }

    private async Task<Work?> Neighbour(Work moved, bool up)
    {
        var kind = WorkKind.Of(moved).Code;
        var others = db.Set<Work>().Where(work => work.Year == moved.Year && EF.Property<string>(work, WorkTable.KindColumn) == kind && work.WithdrawnAt == null);
        return up
            ? await others.Where(work => work.Order < moved.Order).OrderByDescending(work => work.Order).FirstOrDefaultAsync()
            : await others.Where(work => work.Order > moved.Order).OrderBy(work => work.Order).FirstOrDefaultAsync();
    }
}
