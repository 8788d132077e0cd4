using Microsoft.AspNetCore.Mvc;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Report)]
internal sealed class RemovePiecePage(AppDb db, TimeProvider clock) : AboutPiece(db), IFormPage
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        Version = Piece?.Version ?? 0;
        return Refused() ?? Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Open(toChange: true);
        if (Refused() is { } refused)
        {
            return refused;
        }

        if (!MayRemove)
        {
            throw new RuleBrokenException("หลักฐานนี้ใช้กับงานของผู้อื่นด้วย โปรดนำออกจากรายการของท่านที่หน้าหลักฐาน หรือแจ้งผู้รับผิดชอบ ITA");
        }

        Db.Expect(Piece!, Version);
        Piece!.Remove(Reason, Hands.Of(Db, clock));
        await Db.SaveChangesAsync();
        return Go($"/evidence/{Id}", "นำหลักฐานออกแล้ว เหตุผลและไฟล์ยังเก็บไว้");
    }

    public async Task Load()
    {
        await Open(toChange: false);
        Version = this.Carried(Version, Piece?.Version);
        LeadTo("นำหลักฐานออก", (Name, $"/evidence/{Id}"));
    }
}
