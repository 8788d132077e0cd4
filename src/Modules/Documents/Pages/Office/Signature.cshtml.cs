using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.Sign)]
internal sealed class SignaturePage(AppDb db, SigningFiles files) : OfficePage(db.Visit), IFormPage
{
    [Display(Name = "ภาพลายมือชื่อ")]
    public IFormFile? Picture { get; private set; }

    /// <summary>The picture that is kept; null for none.</summary>
    public Guid? Kept { get; private set; }

    private Guid Me => db.Visit.Who!.PersonId;

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost(IFormFile? picture, CancellationToken cancel)
    {
        await files.Keep(picture, cancel);
        await db.SaveChangesAsync(cancel);
        return Go("/signature", "เก็บภาพลายมือชื่อแล้ว");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        if (await db.Set<KeptSignature>().SingleOrDefaultAsync(kept => kept.PersonId == Me) is { } kept)
        {
            // The file stays: papers that were signed with it show it.
            db.Remove(kept);
            await db.SaveChangesAsync();
        }

        return Go("/signature", "เลิกใช้ภาพลายมือชื่อแล้ว");
    }

    public async Task Load()
    {
        Lead("ภาพลายมือชื่อของฉัน", ("เสนอลงนาม", "/approvals"));
        Kept = await db.Set<KeptSignature>().Where(kept => kept.PersonId == Me).Select(kept => (Guid?)kept.FileId).SingleOrDefaultAsync();
    }
}
