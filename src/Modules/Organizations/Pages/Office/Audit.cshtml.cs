using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.History;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.ReadAudit)]
internal sealed class AuditPage(AppDb db, AuditReading reading) : PageModel
{
    private const int rows = 50;

    [BindProperty(SupportsGet = true)]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>The row whose history is shown, as pages about it ask; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Row { get; set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Acts { get; private set; } = [];

    public Paged<AuditEntry> Entries { get; private set; } = null!;

    public IEnumerable<AuditLine> Lines => Entries.Rows.Select(reading.Read);

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        await reading.Load();
        People = await db.Set<Person>().AsNoTracking()
            .Where(person => person.AccountId != null)
            .OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name, person.AccountId.ToString()))
            .ToListAsync();
        Acts = [.. reading.Acts.Select(act => new SelectListItem(act.Name, act.Act))];
        Entries = await Paged.Of(Found(), page, rows);
    }

    private IQueryable<AuditEntry> Found()
    {
        var entries = db.Set<AuditEntry>().AsNoTracking().Where(entry => (Who == null || entry.AccountId == Who) && (Act == null || entry.Act == Act));
        if (Row is { } row)
        {
            var id = row.ToString();
            entries = entries.Where(entry => entry.SubjectId == id);
        }

        if (From is { Year: > 1900 } from)
        {
            var begin = ThaiClock.Begin(from);
            entries = entries.Where(entry => entry.At >= begin);
        }

        if (To is { Year: > 1900 and < 9000 } to)
        {
            var end = ThaiClock.Begin(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        return entries.OrderByDescending(entry => entry.Number);
    }
}
