using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>The file of an archive; where it is no more, the page that says so.</summary>
[Needs(DocumentsPermission.Archive)]
internal sealed class ArchiveFilePage(AppDb db, ArchiveFolder folder, TimeProvider clock) : OfficePage(db.Visit)
{
    public YearArchive Archive { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await db.Set<YearArchive>().AsNoTracking().SingleOrDefaultAsync(known => known.Id == id) is not { } found)
        {
            return NotFound();
        }

        Archive = found;
        var place = folder.Place(found);
        if (found.State != ArchiveState.Ready || found.ExpiresAt <= clock.GetUtcNow() || !System.IO.File.Exists(place))
        {
            Lead("แฟ้มรวมไม่มีแล้ว", ("แฟ้มรวมของปี", "/archive"));
            Response.StatusCode = found.IsOpen ? StatusCodes.Status409Conflict : StatusCodes.Status410Gone;
            return Page();
        }

        await Note();
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.CacheControl = "private, no-store";
        return new PhysicalFileResult(place, "application/zip") { FileDownloadName = found.FileName, EnableRangeProcessing = true, EntityTag = new EntityTagHeaderValue($"\"{found.Sha256}\""), LastModified = found.ReadyAt };
    }

    // A download that goes on where it stopped is the same download.
    private async Task Note()
    {
        var range = Request.GetTypedHeaders().Range?.Ranges.FirstOrDefault();
        if (HttpMethods.IsGet(Request.Method) && range?.From is null or 0)
        {
            db.Note(ArchiveWords.Fetched, "documents_archive", Archive.Id.ToString(), new { year = Archive.Year.ToString(), sha256 = Archive.Sha256 });
            await db.SaveChangesAsync();
        }
    }
}
