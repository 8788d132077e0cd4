using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Kernel;
using Sujarit.Organizations.History;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.Pages;

/// <summary>Shows what bringing an earlier value back would change, and does it.</summary>
[Needs(OrganizationsPermission.ReadHistory)]
internal sealed class RestorePage(AppDb db, SubjectBook book, Restoring restoring, AuditReading reading) : PageModel, IFormPage, IForewarned
{
    private AuditEntry? entry;
    private Earlier? earlier;
    private object? row;

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public long Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Column { get; set; } = "";

    /// <summary>Why, where the kind asks for it.</summary>
    [BindProperty]
    public string? Why { get; set; }

    public Subject? Subject { get; private set; }

    public bool AsksWhy => book.Kind(Kind)!.AsksWhy(entry!.Subject, Column);

    /// <summary>What the column was called and said, and what followed.</summary>
    public AuditChange Change { get; private set; } = null!;

    /// <summary>What it says now.</summary>
    public string Now { get; private set; } = "";

    /// <summary>Whether the visitor may bring it back, not only see it.</summary>
    public bool MayRestore => Restoring.RowOf(Subject!, entry!)!.MayRestore;

    public DateTimeOffset ChangedAt => entry!.At;

    /// <summary>The newest entry about the column.</summary>
    public long Seen { get; private set; }

    public IEnumerable<object> Changes => row is null || !MayRestore ? [] : [row];

    public string Back => $"~/{db.Visit.Agency!.Code}/office/organizations/history/{Kind}/{Id}";

    public async Task<IActionResult> OnGet()
    {
        if (await Refused() is { } refused)
        {
            return refused;
        }

        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPost(long seen)
    {
        if (await Refused() is { } refused)
        {
            return refused;
        }

        if (!MayRestore)
        {
            throw new RuleBrokenException("ท่านดูค่าเดิมได้ แต่ไม่มีสิทธิ์คืนค่านี้ โปรดแจ้งผู้รับผิดชอบของเรื่อง");
        }

        earlier!.Because(AsksWhy ? Why : null);
        await restoring.Restore(book.Kind(Kind)!, earlier, Number, seen);
        TempData["Said"] = "คืนค่าเดิมแล้ว";
        return LocalRedirect(Back);
    }

    public async Task Load()
    {
        _ = await Refused();
        await Show();
    }

    private async Task<NotFoundResult?> Refused()
    {
        var kind = book.Kind(Kind);
        Subject = kind is null ? null : await kind.Find(Id);
        entry = Subject is null ? null : await restoring.Entry(Subject, Number);
        earlier = entry is not null && Earlier.IsIn(entry) && kind!.CanRestore(entry.Subject, Column) ? Earlier.Of(db, entry, Column) : null;
        return earlier is null ? NotFound() : null;
    }

    private async Task Show()
    {
        await reading.Load();
        row = await restoring.Row(Subject!, earlier!);
        Change = reading.ReadWhole(entry!).First(change => change.Code == Column);
        var newest = await restoring.Newest(earlier!);
        Seen = newest?.Number ?? 0;
        Now = newest is null ? "" : reading.ReadWhole(newest).FirstOrDefault(change => change.Code == Column)?.After ?? "";
    }
}
