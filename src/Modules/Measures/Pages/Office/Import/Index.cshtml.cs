using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Intake;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Import)]
[RequestSizeLimit(Uploads.Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Most)]
internal sealed class ImportPage(AppDb db, FileShelf shelf, ReadingBell bell, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    private const int shown = 20;

    [BindProperty]
    public IFormFile? Sent { get; set; }

    public IReadOnlyList<DraftRow> Drafts { get; private set; } = [];

    public async Task OnGet() => await Load();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (Sent is not { Length: > 0 })
        {
            throw new RuleBrokenException("ยังไม่ได้เลือกไฟล์ โปรดเลือกไฟล์รายงาน Word, Excel, PDF หรือข้อความ");
        }

        await using var content = Sent.OpenReadStream();
        var draft = ImportDraft.Begin(await shelf.Keep(content, Sent.FileName, cancel), Hands.Of(db, clock));
        db.Add(draft);
        await db.SaveChangesAsync(cancel);
        bell.Ring();
        return Go($"/import/draft/{draft.Id}");
    }

    public async Task Load()
    {
        Lead("นำเข้ารายงาน", null);
        Drafts = await db.Set<ImportDraft>().AsNoTracking()
            .OrderByDescending(draft => draft.StartedAt)
            .Take(shown)
            .Select(draft => new DraftRow(draft.Id, draft.FileName, draft.State, draft.StartedBy, draft.StartedAt, draft.ExpiresAt, draft.FiledUnder))
            .ToListAsync();
    }
}

internal sealed record DraftRow(Guid Id, string FileName, DraftState State, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset ExpiresAt, FiscalYear? FiledUnder);
