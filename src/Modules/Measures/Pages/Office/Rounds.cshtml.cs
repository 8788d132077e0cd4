using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Export;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Platform.Sheets;
using Sujarit.Ui;
using Sujarit.Ui.Charts;

namespace Sujarit.Measures.Pages;

/// <summary>The rounds of a year: who has answered, who is awaited, who is late.</summary>
[Needs(MeasuresPermission.Read)]
internal sealed class RoundsPage(AppDb db, YearShelf years, RoundBook book, TimeProvider clock, Digits digits) : OfficePage(db.Visit), IFormPage, IForewarned
{
    private const int pageSize = 40;

    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public RoundState? State { get; set; }

    public FiscalYear Shown { get; private set; }

    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    public IReadOnlyList<RoundCount> Counts { get; private set; } = [];

    public Paged<RoundRow> Tasks { get; private set; } = new([], 1, pageSize, 0);

    /// <summary>How many works of each kind have no cadence, and how many works have one but nobody in the system to ask.</summary>
    public IReadOnlyList<WorkWithout> Without { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public int Unset => Without.Where(work => !work.HasCadence).Sum(work => work.Count);

    public bool IsFiltered => Owner is not null || State is not null;

    public IReadOnlyList<SelectListItem> Owners =>
        [new("ทั้งหมด", ""), .. Counts.Select(count => (count.OwnerId, count.OwnerName)).DistinctBy(owner => owner.OwnerId).OrderBy(owner => owner.OwnerName, StringComparer.Ordinal).Select(owner => new SelectListItem(owner.OwnerName, owner.OwnerId.ToString()))];

    public IReadOnlyList<SelectListItem> Kinds =>
        [new("ทุกชนิด", ""), .. WorkKind.All.Where(kind => Without.Any(work => work.Kind == kind.Code && !work.HasCadence)).Select(kind => new SelectListItem($"เฉพาะ{kind.Title}", kind.Code))];

    public ProgressBars ByOwner => Bars("ตามผู้รับผิดชอบ", "ผู้รับผิดชอบ", Counts.GroupBy(count => count.OwnerId).Select(group => (group.First().OwnerName, group.AsEnumerable())).OrderBy(group => group.OwnerName, StringComparer.Ordinal));

    public ProgressBars ByRound => Bars("ตามรอบ", "ครบกำหนด", Counts.GroupBy(count => count.DueOn).OrderBy(group => group.Key).Select(group => (digits.Day(group.Key), group.AsEnumerable())));

    public IEnumerable<object> Changes => MayEdit && Unset > 0 && !IsFiltered ? YearRows.OfBoth(Shown) : [];

    public bool IsWholeForm => false;

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] int page = 1, string? format = null)
    {
        await Load(page);
        if (format == "csv")
        {
            var all = await RoundRow.Of(db, Found()).ToListAsync();
            return File(CsvSheet.Write(RoundSheet.Of(all, Today)), CsvSheet.ContentType, $"รอบรายงาน-{Shown}.csv");
        }

        return Page();
    }

    /// <summary>Gives every work of the year that has no cadence this one.</summary>
    [Needs(MeasuresPermission.Edit)]
    public async Task<IActionResult> OnPostCadence(FiscalYear year, [Required(ErrorMessage = "โปรดเลือกความถี่")] Cadence? cadence, string? kind)
    {
        await years.Open(year);
        var works = await db.Set<Work>().Where(work => work.Year == year && work.WithdrawnAt == null && work.Cadence == null).ToListAsync();
        works = [.. works.Where(work => string.IsNullOrEmpty(kind) || WorkKind.Of(work).Code == kind)];
        works.ForEach(work => work.TellEvery(cadence!.Value));
        await book.Save(works);
        return Go($"/rounds?year={year}", works.Count > 0 ? $"ตั้งความถี่ให้ {works.Count} งานแล้ว" : "ทุกงานของปีนี้มีความถี่แล้ว");
    }

    public Task Load() => Load(1);

    private async Task Load(int page)
    {
        Years = await years.Years();
        Shown = Year ?? Years.FirstOrDefault(year => year <= years.Now, years.Now);
        Counts = await db.Set<RoundTask>().AsNoTracking().Where(task => task.Year == Shown)
            .GroupBy(task => new { task.OwnerId, task.OwnerName, task.OpensOn, task.DueOn, task.State })
            .Select(group => new RoundCount(group.Key.OwnerId, group.Key.OwnerName, group.Key.OpensOn, group.Key.DueOn, group.Key.State, group.Count()))
            .ToListAsync();
        var works = await db.Set<Work>().AsNoTracking().Where(work => work.Year == Shown && work.WithdrawnAt == null)
            .Select(work => new { Kind = EF.Property<string>(work, WorkTable.KindColumn), work.Cadence, work.OwnerIds })
            .ToListAsync();
        Without = [.. works.GroupBy(work => (work.Kind, HasCadence: work.Cadence is not null, HasOwner: work.OwnerIds.Exists(id => id != Guid.Empty))).Select(group => new WorkWithout(group.Key.Kind, group.Key.HasCadence, group.Key.HasOwner, group.Count()))];
        // How many there are is known from the counts.
        var total = Counts.Where(count => (Owner is null || count.OwnerId == Owner) && (State is null || count.On(Today) == State)).Sum(count => count.Count);
        var here = Math.Clamp(page, 1, Math.Max(1, ((total - 1) / pageSize) + 1));
        Tasks = new(total == 0 ? [] : await RoundRow.Of(db, Found()).Skip((here - 1) * pageSize).Take(pageSize).ToListAsync(), here, pageSize, total);
        Lead("รอบรายงาน", Shown, ("มาตรการ", $"?year={Shown}"));
    }

    private IQueryable<RoundTask> Found()
    {
        var (year, today) = (Shown, Today);
        var tasks = db.Set<RoundTask>().AsNoTracking().Where(task => task.Year == year && (Owner == null || task.OwnerId == Owner));
        return State switch
        {
            null => tasks,
            RoundState.Done => tasks.Where(task => task.State != TaskState.Waiting),
            RoundState.Overdue => tasks.Where(task => task.State == TaskState.Waiting && task.DueOn < today),
            RoundState.Waiting => tasks.Where(task => task.State == TaskState.Waiting && task.DueOn >= today && task.OpensOn <= today),
            _ => tasks.Where(task => task.State == TaskState.Waiting && task.DueOn >= today && task.OpensOn > today),
        };
    }

    private ProgressBars Bars(string title, string by, IEnumerable<(string Name, IEnumerable<RoundCount> Counts)> rows) =>
        new(title, by, [.. rows.Select(row => Count(row.Name, row.Counts.ToLookup(count => count.On(Today))))], digits, RoundSheet.States);

    private static ProgressCount Count(string name, ILookup<RoundState, RoundCount> counts)
    {
        int Of(RoundState state) => counts[state].Sum(count => count.Count);
        return new(name, Of(RoundState.Done), Of(RoundState.Waiting), Of(RoundState.Overdue), Of(RoundState.Ahead));
    }
}

/// <summary>How many tasks of an owner and a round stand alike.</summary>
internal sealed record RoundCount(Guid OwnerId, string OwnerName, DateOnly OpensOn, DateOnly DueOn, TaskState State, int Count)
{
    public RoundState On(DateOnly today) => RoundTask.StateOn(State, OpensOn, DueOn, today);
}

/// <summary>How many works of a kind lack a cadence or somebody to ask.</summary>
internal sealed record WorkWithout(string Kind, bool HasCadence, bool HasOwner, int Count);
