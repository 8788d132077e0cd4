using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

/// <summary>An owner answers for a round.</summary>
[Needs(MeasuresPermission.Report)]
[RequestSizeLimit(Uploads.Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Most)]
internal sealed class AnswerPage(AppDb db, Answering answering, FileShelf shelf, TimeProvider clock) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ProgressForm Form { get; private set; } = new();

    public RoundTask Task { get; private set; } = null!;

    public Work Work { get; private set; } = null!;

    /// <summary>What was told of the work last; null for nothing yet.</summary>
    public Progress? Last => Work.Entries.Where(entry => !entry.IsRemoved && db.Entry(entry).State == EntityState.Unchanged).MaxBy(entry => entry.Order);

    public RoundState State => Task.On(clock.Today());

    public IEnumerable<object> Changes => Task.State == TaskState.Waiting ? YearRows.OfReport(Work.Year) : [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var works = db.Set<Work>().Include(work => work.Entries);
        var row = await db.Set<RoundTask>().Where(task => task.Id == Id).Join(works, task => task.WorkId, work => work.Id, (task, work) => new { Task = task, Work = work }).SingleOrDefaultAsync();
        if (row is null)
        {
            context.Result = NotFound();
            return;
        }

        (Task, Work) = (row.Task, row.Work);
        if (MayAnswer(Task))
        {
            await next();
            return;
        }

        context.Result = Forbid();
    }

    public Task OnGet()
    {
        (Form.On, Form.Status) = (clock.Today(), Work.Status ?? ProgressStatus.InProgress);
        if (Task.Draft is { } draft)
        {
            Form.Take(draft);
        }

        Form.Version = Task.Version;
        return Load();
    }

    public async Task<IActionResult> OnPost(ProgressForm form)
    {
        Form = form;
        var hand = Hands.Of(db, clock);
        var progress = Work.Report(form.Telling(await EvidenceFiles.BearOut(db, Work.Id)), hand);
        var drafted = Task.Draft?.Pieces;
        Task.Answer(progress, hand);
        await shelf.Attach(db, progress, form.Files, form.Link, hand, form.Pieces, drafted);
        await answering.Save(Task, Work);
        return Thank("บันทึกรายงานของรอบนี้แล้ว ขอบคุณ");
    }

    public async Task<IActionResult> OnPostDraft(DraftForm form)
    {
        Form = form.Whole();
        var hand = Hands.Of(db, clock);
        db.Expect(Task, form.Version);
        // Photos are kept as evidence of the year at once: a phone may not have them tomorrow.
        var sent = await shelf.Gather(db, Work.Year, form.Files, null, hand);
        var known = await db.Set<Evidence>().Where(piece => form.Pieces.Contains(piece.Id) && piece.Year == Work.Year).ToListAsync();
        Task.Keep(form.Draft(known.Concat(sent), hand), hand.Today);
        await db.SaveChangesAsync();
        TempData["Said"] = "เก็บร่างไว้แล้ว ยังไม่ได้ส่งรายงาน";
        return LocalRedirect($"~/{Office}/measures/answer/{Id}");
    }

    public async Task<IActionResult> OnPostDiscard(int version)
    {
        db.Expect(Task, version);
        Task.Keep(null, clock.Today());
        await db.SaveChangesAsync();
        TempData["Said"] = "ทิ้งร่างแล้ว ไฟล์ที่ส่งไว้กับร่างยังอยู่ในหลักฐานของปี";
        return LocalRedirect($"~/{Office}/measures/answer/{Id}");
    }

    public async Task<IActionResult> OnPostExcuse(string? reason)
    {
        Task.Excuse(reason, Hands.Of(db, clock));
        await answering.Save(Task, null);
        return Thank("บันทึกว่าไม่มีการดำเนินการในรอบนี้แล้ว");
    }

    public async Task Load()
    {
        // What was refused was not kept: the page shows the round as it stands.
        Task = Request.Method == "GET" ? Task : await db.Set<RoundTask>().AsNoTracking().SingleOrDefaultAsync(task => task.Id == Id) ?? Task;
        Form.Version = this.Carried(Form.Version, Task.Version);
        Form.Offered = await EvidenceChoice.Of(db, Work.Year, null, Form.Pieces);
        Lead("รายงานของรอบ", Work.Year, ("รอบรายงาน", $"/rounds?year={Work.Year}"));
    }

    private LocalRedirectResult Thank(string said)
    {
        TempData["Said"] = said;
        return LocalRedirect($"~/{Office}/organizations/today");
    }
}
