using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Doing;

/// <summary>The kept files of evidence.</summary>
internal static class EvidenceFiles
{
    /// <summary>The files of these pieces, by their id. One query, or none.</summary>
    public static async Task<Dictionary<Guid, StoredFile>> Of(AppDb db, IEnumerable<Evidence> pieces)
    {
        var ids = pieces.Select(piece => piece.FileId).OfType<Guid>().Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Set<StoredFile>().AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id);
    }

    /// <summary>Keeps what was sent and attaches it; the caller saves.</summary>
    public static async Task Attach(this FileShelf shelf, AppDb db, Progress progress, IEnumerable<IFormFile> files, string? link, Hand hand)
    {
        var pieces = new List<Evidence>();
        foreach (var sent in files.Where(file => file.Length > 0))
        {
            await using var content = sent.OpenReadStream();
            var kept = await shelf.Keep(content, sent.FileName);
            pieces.Add(Evidence.Of(progress.Year, progress.Id, kept.Id, kept.Name, hand));
        }

        if (!string.IsNullOrWhiteSpace(link))
        {
            pieces.Add(Evidence.At(progress.Year, progress.Id, link, null, hand));
        }

        db.AddRange(pieces);
    }
}
