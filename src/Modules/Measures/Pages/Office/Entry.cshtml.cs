using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
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
internal sealed class EntryPage(AppDb db, FileShelf shelf, TimeProvider clock) : OfficePage(db.Visit), IFormPage, IForewarned
{
    private Dictionary<Guid, StoredFile> files = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ProgressForm Form { get; set; } = new();

    /// <summary>What is looked for among the evidence of the year.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    public Progress? Entry { get; private set; }

    public Work? Work { get; private set; }

    public IEnumerable<object> Changes => YearRows.OfReport(Work?.Year);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Entry is null || Work is null)
        {
            return NotFound();
        }

        (Form.Version, Form.On, Form.Status, Form.Text, Form.WithoutEvidence) = (Entry.Version, Entry.On, Entry.Status, Entry.Text, Entry.WithoutEvidence);
        return MayTell(Work) ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPost()
    {
        await Look(tracked: true);
        if (Refused() is { } refused)
        {
            return refused;
        }

        db.Expect(Entry!, Form.Version);
        var hand = Hands.Of(db, clock);
        foreach (var use in Entry!.Uses.Where(use => use.IsInForce && Form.TakenAway.Contains(use.EvidenceId)))
        {
            use.End(hand);
        }

        Entry.Correct(Form.Telling(Entry.Evidence.Count > 0 || await EvidenceFiles.BearOut(db, Entry.WorkId)), hand);
        Work!.StandAfterCorrection();
        await shelf.Attach(db, Entry, Form.Files, Form.Link, hand, Form.Pieces);
        await db.SaveChangesAsync();
        return Go($"/detail/{Entry.WorkId}", "แก้ไขความก้าวหน้าแล้ว");
    }

    public async Task Load()
    {
        await Look(tracked: false);
        files = Entry is null ? [] : await EvidenceFiles.Of(db, Entry.Evidence);
        Form.Offered = Entry is null ? [] : await EvidenceChoice.Of(db, Entry.Year, Find, Form.Pieces, Entry.Evidence);
        Form.Version = this.Carried(Form.Version, Entry?.Version);
        Lead("แก้ไขความก้าวหน้า", Work?.Year, ("มาตรการ", $"?year={Work?.Year}"), (Work?.CalledShort ?? "", $"/detail/{Work?.Id}"));
    }

    /// <summary>The kept file of a piece of evidence; null for a link.</summary>
    public StoredFile? FileOf(Evidence piece) => piece.FileId is { } id ? files.GetValueOrDefault(id) : null;

    private async Task Look(bool tracked)
    {
        var works = tracked ? db.Set<Work>() : db.Set<Work>().AsNoTracking();
        Work = await works.Include(work => work.Entries).ThenInclude(entry => entry.Uses).ThenInclude(use => use.Piece).SingleOrDefaultAsync(work => work.Entries.Any(entry => entry.Id == Id));
        Entry = Work?.Entries.SingleOrDefault(entry => entry.Id == Id);
    }

    private IActionResult? Refused() => Entry is null || Work is null ? NotFound() : MayTell(Work) ? null : Forbid();
}
