using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Approvals;

/// <summary>Keeps what people sign with: pictures of signatures, which only their owner can open, and scans, which the agency can.</summary>
internal sealed class SigningFiles(AppDb db, FileShelf shelf)
{
    private const string png = "image/png";
    private const string jpeg = "image/jpeg";
    private const string pdf = "application/pdf";
    private const string drawnStart = "data:image/png;base64,";
    private const int mostDrawn = 400_000;
    private const int mostPicture = 2_000_000;

    private Guid Me => db.Visit.Who!.PersonId;

    /// <summary>Keeps a scan of a signed paper. The caller saves.</summary>
    /// <exception cref="RuleBrokenException">There is none, or it is no PDF or picture.</exception>
    public async Task<Guid> Scan(IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: > 0 })
        {
            throw new RuleBrokenException("โปรดแนบไฟล์สแกนของกระดาษที่ลงนามแล้ว เป็น PDF หรือภาพ");
        }

        await using var content = file.OpenReadStream();
        var kept = await shelf.Keep(content, file.FileName, cancel);
        return kept.IsPicture || kept.Type == pdf ? kept.Id : throw new RuleBrokenException("ไฟล์สแกนต้องเป็น PDF หรือภาพ (JPG, PNG)");
    }

    /// <summary>Keeps what was drawn on the screen, as the browser sends it. The caller saves.</summary>
    /// <exception cref="RuleBrokenException">Nothing was drawn.</exception>
    public async Task<Guid> Drawn(string? drawing, CancellationToken cancel)
    {
        var letters = new byte[mostDrawn];
        if (drawing is null || !drawing.StartsWith(drawnStart, StringComparison.Ordinal) || !Convert.TryFromBase64String(drawing[drawnStart.Length..], letters, out var length))
        {
            throw new RuleBrokenException("ยังไม่ได้วาดลายมือชื่อ โปรดวาดในกรอบหรือเลือกพิมพ์ชื่อ");
        }

        using var content = new MemoryStream(letters, 0, length, writable: false);
        return (await Own(content, "ลายมือชื่อ.png", cancel)).Id;
    }

    /// <summary>Keeps a picture for its owner to sign with from now on. The caller saves.</summary>
    /// <exception cref="RuleBrokenException">It is no PNG or JPEG, or too large.</exception>
    public async Task Keep(IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: > 0 and <= mostPicture })
        {
            throw new RuleBrokenException("โปรดเลือกภาพลายมือชื่อเป็นไฟล์ PNG หรือ JPG ขนาดไม่เกิน 2 เมกะไบต์");
        }

        await using var content = file.OpenReadStream();
        var kept = await Own(content, file.FileName, cancel);
        if (await db.Set<KeptSignature>().SingleOrDefaultAsync(known => known.PersonId == Me, cancel) is { } known)
        {
            known.Become(kept.Id);
            return;
        }

        db.Add(KeptSignature.Of(Me, kept.Id));
    }

    // What the Word file takes.
    private async Task<StoredFile> Own(Stream content, string name, CancellationToken cancel)
    {
        var kept = await shelf.KeepFor(Me, content, name, cancel);
        return kept.Type is png or jpeg ? kept : throw new RuleBrokenException("ภาพลายมือชื่อต้องเป็นไฟล์ PNG หรือ JPG โปรดแปลงไฟล์แล้วเลือกใหม่");
    }
}
