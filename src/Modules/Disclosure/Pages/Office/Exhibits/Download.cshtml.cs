using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Pages.Office.Exhibits;

/// <summary>A table as a file.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class DownloadModel(AppDb db) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, [FromQuery] string? format) =>
        await db.Set<Exhibit>().AsNoTracking().SingleOrDefaultAsync(known => known.Id == id) is { } exhibit && TableDownloads.Of(exhibit, format ?? TableDownloads.Formats[0]) is var (type, content)
            ? File(content, type, TableDownloads.Name(exhibit, format ?? TableDownloads.Formats[0]))
            : NotFound();
}
