using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>The agency's own layouts, and which are in use. What is chosen waits for numbers that are being given, and they for it.</summary>
internal sealed class LayoutShelf(AppDb db, FileShelf shelf)
{
    /// <summary>The choices that were made, each with its layout. One query.</summary>
    public async Task<IReadOnlyList<LayoutInUse>> InUse() =>
        await (from choice in db.Set<LayoutChoice>().AsNoTracking()
               join layout in db.Set<OwnLayout>().AsNoTracking() on choice.LayoutId equals layout.Id into layouts
               from layout in layouts.DefaultIfEmpty()
               select new LayoutInUse(choice, layout)).ToListAsync();

    /// <summary>Every layout there was of a kind, the newest first. One query.</summary>
    public async Task<IReadOnlyList<OwnLayout>> All(PaperKind kind) =>
        await db.Set<OwnLayout>().AsNoTracking().Where(layout => layout.Kind == kind).OrderByDescending(layout => layout.UploadedAt).ThenByDescending(layout => layout.Id).Take(200).ToListAsync();

    /// <summary>
    /// Whose layout is printed with while none of the kind's own was chosen: minutes were reports before they had a form of their own, and go on in
    /// the layout they were printed with.
    /// </summary>
    public static PaperKind LenderOf(PaperKind kind) => kind == PaperKind.Minutes ? PaperKind.Report : kind;

    /// <summary>The layout a draft of the kind is printed with; null for the built-in form. One query.</summary>
    public async Task<Guid?> Chosen(PaperKind kind) => await Choices(kind).FirstOrDefaultAsync();

    /// <summary>The layout a paper is printed with: the one it was numbered with, or for a draft the one in use; null for the built-in form. One query.</summary>
    public async Task<OwnLayout?> Of(Paper paper)
    {
        var own = db.Set<OwnLayout>().AsNoTracking();
        var choices = Choices(paper.Kind);
        return paper.State == PaperState.Draft ? await own.FirstOrDefaultAsync(layout => layout.Id == choices.FirstOrDefault())
            : paper.LayoutId is { } id ? await own.FirstOrDefaultAsync(layout => layout.Id == id)
            : null;
    }

    /// <summary>What a layout's file holds. One query.</summary>
    /// <exception cref="RuleBrokenException">Its file is lost.</exception>
    public async Task<byte[]> Whole(OwnLayout layout)
    {
        try
        {
            return await shelf.Whole(await db.Set<StoredFile>().AsNoTracking().SingleAsync(file => file.Id == layout.FileId));
        }
        catch (IOException)
        {
            throw new RuleBrokenException($"ไฟล์รูปแบบ “{layout.FileName}” หายไปจากที่เก็บไฟล์ โปรดให้ผู้ดูแลระบบกู้คืนจากชุดสำรอง");
        }
    }

    /// <summary>Keeps a file that passed its check, and takes it into use.</summary>
    /// <exception cref="UnreadableException">The shelf refuses it.</exception>
    public async Task Keep(PaperKind kind, byte[] content, string name, int version, PaperHand hand)
    {
        using var file = new MemoryStream(content, writable: false);
        var kept = await shelf.Keep(file, name);
        var layout = OwnLayout.Of(kind, kept, hand, LayoutFilling.Holds(content, LayoutFields.Checker));
        db.Add(layout);
        await Use(kind, layout.Id, version, hand);
    }

    /// <summary>Papers of the kind are printed so from now on; null for the built-in form. Saves.</summary>
    /// <param name="kind">Which form.</param>
    /// <param name="layout">The layout, of the same kind.</param>
    /// <param name="version">The choice as whoever chooses saw it; 0 where there was none.</param>
    /// <param name="hand">Who chooses.</param>
    public Task Use(PaperKind kind, Guid? layout, int version, PaperHand hand) =>
        db.Atomically(async () =>
        {
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            if (await db.Set<LayoutChoice>().FirstOrDefaultAsync(known => known.Kind == kind) is not { } choice)
            {
                choice = LayoutChoice.Of(kind);
                db.Add(choice);
            }
            else
            {
                db.Expect(choice, version);
            }

            choice.Become(layout, hand);
            await db.SaveChangesAsync();
        });

    private IQueryable<Guid?> Choices(PaperKind kind)
    {
        var lender = LenderOf(kind);
        return db.Set<LayoutChoice>().Where(choice => choice.Kind == kind || choice.Kind == lender).OrderBy(choice => choice.Kind == kind ? 0 : 1).Select(choice => choice.LayoutId);
    }
}
