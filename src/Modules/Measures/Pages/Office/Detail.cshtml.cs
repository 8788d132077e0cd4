using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class DetailPage(AppDb db) : OfficePage(db.Visit)
{
    private Dictionary<Guid, StoredFile> files = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Work Work { get; private set; } = null!;

    public WorkKind Kind => WorkKind.Of(Work);

    /// <summary>What was told, newest first; what has no date last.</summary>
    public IReadOnlyList<Progress> Told { get; private set; } = [];

    /// <summary>The evidence that stands for the work as a whole, newest first.</summary>
    public IReadOnlyList<Evidence> Proofs { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        var work = await db.Set<Work>().AsNoTracking().Include(work => work.Entries).ThenInclude(entry => entry.Uses).ThenInclude(use => use.Piece)
            .SingleOrDefaultAsync(work => work.Id == Id);
        if (work is null)
        {
            return NotFound();
        }

        Work = work;
        Told = [.. work.Entries.Where(entry => !entry.IsRemoved).OrderByDescending(entry => entry.On ?? DateOnly.MinValue).ThenByDescending(entry => entry.Order)];
        Proofs = await db.Set<EvidenceUse>().AsNoTracking()
            .Where(use => use.WorkId == Id && use.ProgressId == null && use.EndedAt == null && use.Piece.RemovedAt == null)
            .OrderByDescending(use => use.AddedAt)
            .Select(use => use.Piece)
            .ToListAsync();
        files = await EvidenceFiles.Of(db, work.Entries.SelectMany(entry => entry.Evidence).Concat(Proofs));
        Lead(work.CalledShort, work.Year, (Kind.Title, $"?year={work.Year}&kind={Kind.Code}"));
        return Page();
    }

    /// <summary>The kept file of a piece of evidence; null for a link.</summary>
    public StoredFile? FileOf(Evidence piece) => piece.FileId is { } id ? files.GetValueOrDefault(id) : null;
}
