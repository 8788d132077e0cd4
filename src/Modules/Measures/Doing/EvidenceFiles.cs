using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Links;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Doing;

/// <summary>The kept files of evidence, and what it is attached to.</summary>
internal static class EvidenceFiles
{
    /// <summary>The files of these pieces, by their id. One query, or none.</summary>
    public static async Task<Dictionary<Guid, StoredFile>> Of(AppDb db, IEnumerable<Evidence> pieces)
    {
        var ids = pieces.Select(piece => piece.FileId).OfType<Guid>().Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Set<StoredFile>().AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id);
    }

    /// <summary>Whether evidence stands for the work as a whole, so that what is told of it need bring none.</summary>
    public static Task<bool> BearOut(AppDb db, Guid work) =>
        db.Set<EvidenceUse>().AnyAsync(use => use.WorkId == work && use.ProgressId == null && use.EndedAt == null && use.Piece.RemovedAt == null);

    /// <summary>Keeps what was sent as pieces of evidence of the year; the caller saves.</summary>
    public static async Task<List<Evidence>> Gather(this FileShelf shelf, AppDb db, FiscalYear year, IEnumerable<IFormFile> files, string? link, Hand hand)
    {
        var pieces = new List<Evidence>();
        foreach (var sent in files)
        {
            await using var content = sent.OpenReadStream();
            var kept = await shelf.Keep(content, sent.FileName);
            pieces.Add(Evidence.Of(year, kept.Id, kept.Name, hand));
        }

        if (!string.IsNullOrWhiteSpace(link))
        {
            var piece = Evidence.At(year, link, null, hand);
            pieces.Add(piece);
            db.Add(LinkWatch.Over(piece, hand.At));
        }

        db.AddRange(pieces);
        return pieces;
    }

    /// <summary>Keeps what was sent and attaches it, beside pieces the year has already; the caller saves.</summary>
    /// <param name="shelf">Where files are kept.</param>
    /// <param name="db">Where the pieces are.</param>
    /// <param name="progress">What is borne out.</param>
    /// <param name="files">What was sent.</param>
    /// <param name="link">The address of a piece; null for none.</param>
    /// <param name="hand">Who attaches it.</param>
    /// <param name="known">The pieces chosen among those the year has; null for none.</param>
    /// <param name="drafted">Those of them that came with the draft of what is told now; null for none.</param>
    /// <exception cref="RuleBrokenException">A piece is not there any more, or cannot be evidence of this.</exception>
    public static async Task Attach(this FileShelf shelf, AppDb db, Progress progress, IEnumerable<IFormFile> files, string? link, Hand hand, IReadOnlyCollection<Guid>? known = null, IReadOnlyCollection<Guid>? drafted = null)
    {
        var pieces = await shelf.Gather(db, progress.Year, files, link, hand);
        var chosen = await Known(db, progress, known ?? []);
        // What was sent with a draft has waited for its day.
        foreach (var piece in pieces.Concat(chosen.Where(piece => drafted?.Contains(piece.Id) == true)))
        {
            piece.Date(progress.On);
        }

        pieces.AddRange(chosen);
        foreach (var piece in pieces)
        {
            db.Add(piece.Prove(progress, hand));
        }
    }

    private static async Task<List<Evidence>> Known(AppDb db, Progress progress, IReadOnlyCollection<Guid> ids)
    {
        var known = ids.Count == 0 ? [] : await db.Set<Evidence>().Include(piece => piece.Uses).Where(piece => ids.Contains(piece.Id) && piece.Year == progress.Year && piece.RemovedAt == null).ToListAsync();
        if (known.Count < ids.Distinct().Count())
        {
            throw new RuleBrokenException("หลักฐานบางชิ้นที่เลือกไม่มีแล้ว โปรดเลือกใหม่");
        }

        // Ticked again in another window: it is attached, and that is what was wanted.
        return [.. known.Where(piece => !piece.Uses.Any(use => use.EndedAt is null && use.ProgressId == progress.Id))];
    }
}
