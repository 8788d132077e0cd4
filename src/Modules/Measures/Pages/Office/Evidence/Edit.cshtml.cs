using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Report)]
internal sealed class EditPiecePage(AppDb db, TimeProvider clock) : AboutPiece(db), IFormPage
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    /// <summary>Where a piece of its kind may come from.</summary>
    public IReadOnlyList<SelectListItem> Sources =>
        [.. Words.Sources().Where(source => source.Value != (Piece?.Link is null ? nameof(EvidenceSource.Link) : nameof(EvidenceSource.Upload)))];

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Refused() is { } refused)
        {
            return refused;
        }

        Form.Take(Piece!);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Open(toChange: true);
        if (Refused() is { } refused)
        {
            return refused;
        }

        Db.Expect(Piece!, Form.Version);
        Piece!.Describe(Form.Words(), clock.Today());
        await Db.SaveChangesAsync();
        return Go($"/evidence/{Id}", "บันทึกรายละเอียดของหลักฐานแล้ว");
    }

    public async Task Load()
    {
        await Open(toChange: false);
        Form.Version = this.Carried(Form.Version, Piece?.Version);
        LeadTo("แก้ไขหลักฐาน", (Name, $"/evidence/{Id}"));
    }
}
