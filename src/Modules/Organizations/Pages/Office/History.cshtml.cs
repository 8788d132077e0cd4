using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.History;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

/// <summary>Every earlier value of an object, newest first.</summary>
[Needs(OrganizationsPermission.ReadHistory)]
internal sealed class HistoryPage(AppDb db, SubjectBook book, AuditReading reading) : PageModel
{
    private const int rows = 20;
    private const string nothing = "–";

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The table and column shown, <c>measures_work.title</c>; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Field { get; set; }

    public Subject Subject { get; private set; } = null!;

    public Paged<AuditEntry> Entries { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public string Office => $"~/{db.Visit.Agency!.Code}/office";

    private ISubjectKind? Known => book.Kind(Kind);

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] int page = 1)
    {
        if (Known is null || await Known.Find(Id) is not { } subject)
        {
            return NotFound();
        }

        Subject = subject;
        Fields = [.. Columns()];
        await reading.Load();
        Entries = await Paged.Of(Found(), page, rows);
        Lines = [.. Entries.Rows.Select(Line)];
        return Page();
    }

    /// <summary>Whether the value before can be brought back by the visitor.</summary>
    public bool MayRestore(HistoryLine line, AuditChange change) =>
        Earlier.IsIn(line.Entry) && line.Row.MayRestore && Known!.CanRestore(line.Entry.Subject, change.Code);

    /// <summary>Whether the words of both are worth comparing one by one.</summary>
    public static bool IsText(AuditChange change) => change.Before != nothing && change.After != nothing && change.Before.Length + change.After.Length > 40;

    private HistoryLine Line(AuditEntry entry) =>
        new(
            entry,
            Restoring.RowOf(Subject, entry)!,
            reading.Word(entry.Act),
            entry.Act == Restoring.Act
                ? []
                : [.. reading.ReadWhole(entry).Where(change => Known!.Shows(entry.Subject, change.Code) && change.Before != AuditReading.Hidden && change.After != AuditReading.Hidden)]
        );

    private IQueryable<AuditEntry> Found()
    {
        var tables = Subject.Rows.Select(row => row.Table).Distinct().ToList();
        var ids = Subject.Rows.Select(row => row.Id.ToString()).ToList();
        var entries = db.Set<AuditEntry>().AsNoTracking().Where(entry => tables.Contains(entry.Subject) && ids.Contains(entry.SubjectId));
        if (Field?.Split('.') is [var table, var name])
        {
            var column = $"\"{name}\":";
            entries = entries.Where(entry => entry.Subject == table && ((entry.Before != null && entry.Before.Contains(column)) || (entry.After != null && entry.After.Contains(column))));
        }

        return entries.OrderByDescending(entry => entry.Number);
    }

    private IEnumerable<SelectListItem> Columns() =>
        db.Model.GetEntityTypes()
            .Where(entity => Subject.Rows.Any(row => row.Table == entity.GetTableName()))
            .SelectMany(entity => entity.GetProperties().Select(property => (Table: entity.GetTableName()!, Column: property.GetColumnName())))
            .Distinct()
            .Where(field => Known!.CanRestore(field.Table, field.Column))
            .Select(field => (Field: field, Word: reading.Word($"{field.Table}.{field.Column}"), Owner: reading.Word(field.Table)))
            .Select(field => new SelectListItem(field.Field.Table == Subject.Rows[0].Table ? field.Word : $"{field.Owner}: {field.Word}", $"{field.Field.Table}.{field.Field.Column}"));
}
