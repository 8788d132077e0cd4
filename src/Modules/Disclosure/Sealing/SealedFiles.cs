using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Sealing;

/// <summary>The files of what is published, read to be compared with what was sealed; the same content is read once.</summary>
internal sealed class SealedFiles(AppDb db, FileShelf shelf)
{
    private readonly Dictionary<string, string?> read = new(StringComparer.Ordinal);

    /// <summary>How many were read.</summary>
    public int Read => read.Count;

    /// <summary>What is wrong with a file; null where it is as it was sealed.</summary>
    public async Task<(SealProblemKind Kind, string Why)?> Problem(PublishedFile file, CancellationToken cancel)
    {
        var card = await db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(stored => stored.Id == file.FileId, cancel);
        if (card is null || !shelf.Has(card))
        {
            return (SealProblemKind.Removed, $"ไม่มีเนื้อหาของไฟล์ {file.Name}");
        }

        return card.Sha256 != file.Sha256 || card.Type != file.Type || await Hash(card, cancel) != file.Sha256
            ? (SealProblemKind.Altered, $"เนื้อหาของไฟล์ {file.Name} ไม่ตรงกับที่ผนึกไว้")
            : null;
    }

    private async Task<string?> Hash(StoredFile card, CancellationToken cancel)
    {
        if (!read.TryGetValue(card.Sha256, out var hash))
        {
            try
            {
                await using var content = shelf.Read(card);
                hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
            }
            catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
            {
                hash = null;
            }

            read[card.Sha256] = hash;
        }

        return hash;
    }
}
