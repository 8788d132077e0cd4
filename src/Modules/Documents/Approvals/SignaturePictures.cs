using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Approvals;

/// <summary>The pictures that were signed with.</summary>
internal sealed class SignaturePictures(AppDb db, FileShelf shelf)
{
    /// <summary>By the id of their file. One query, and none where nobody signed with a picture.</summary>
    public async Task<IReadOnlyDictionary<Guid, byte[]>> Of(Approval approval)
    {
        var wanted = approval.Steps.Where(step => step.Way is SigningWay.Drawn or SigningWay.Picture).Select(step => step.FileId).OfType<Guid>().ToList();
        var pictures = new Dictionary<Guid, byte[]>();
        if (wanted.Count > 0)
        {
            foreach (var file in await db.Set<StoredFile>().AsNoTracking().Where(file => wanted.Contains(file.Id)).ToListAsync())
            {
                pictures[file.Id] = await shelf.Whole(file);
            }
        }

        return pictures;
    }
}
