using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Report)]
[RequestSizeLimit(Uploads.Most)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Most)]
internal sealed class ProgressPage(AppDb db, FileShelf shelf, TimeProvider clock) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ProgressForm Form { get; set; } = new();

    /// <summary>What is looked for among the evidence of the year.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    public Work? Work { get; private set; }

    public IEnumerable<object> Changes => YearRows.OfReport(Work?.Year);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Work is null)
        {
            return NotFound();
        }

        Form.On = clock.Today();
        Form.Status = Work.Status ?? Reports.ProgressStatus.InProgress;
        return MayTell(Work) ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await db.Set<Work>().Include(work => work.Entries).SingleOrDefaultAsync(work => work.Id == Id) is not { } work)
        {
            return NotFound();
        }

        if (!MayTell(work))
        {
            return Forbid();
        }

        var hand = Hands.Of(db, clock);
        var progress = work.Report(Form.Telling(await EvidenceFiles.BearOut(db, Id)), hand);
        await shelf.Attach(db, progress, Form.Files, Form.Link, hand, Form.Pieces);
        await db.SaveChangesAsync();
        return Go($"/detail/{Id}", "บันทึกความก้าวหน้าแล้ว ขอบคุณ");
    }

    public async Task Load()
    {
        Work = await db.Set<Work>().AsNoTracking().SingleOrDefaultAsync(work => work.Id == Id);
        Form.Offered = Work is null ? [] : await EvidenceChoice.Of(db, Work.Year, Find, Form.Pieces);
        Lead("รายงานความก้าวหน้า", Work?.Year, ("มาตรการ", $"?year={Work?.Year}"), (Work?.CalledShort ?? "", $"/detail/{Id}"));
    }
}
