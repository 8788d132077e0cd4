using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Ready;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>Where a paper is begun: from words that stand ready, or from an empty form.</summary>
[Needs(DocumentsPermission.WritePapers)]
internal sealed class StartPaperPage(AppDb db) : OfficePage(db.Visit)
{
    public static IReadOnlyList<ReadyPaper> Ready => ReadyShelf.BesideProgram.Papers;

    public static IReadOnlyList<(PaperKind Kind, string About)> Kinds { get; } =
        [
            (PaperKind.Memo, "หนังสือภายในหน่วยงาน"),
            (PaperKind.Announcement, "แจ้งให้ทราบทั่วกัน"),
            (PaperKind.Order, "สั่งการให้ปฏิบัติ เช่น แต่งตั้งคณะทำงาน"),
            (PaperKind.Letter, "ติดต่อส่วนราชการอื่นหรือบุคคลภายนอก"),
            (PaperKind.Report, "รายงานผลหรือเรื่องที่ตรวจสอบ"),
            (PaperKind.Minutes, "มีผู้จดและผู้ตรวจรายงานลงลายมือชื่อ"),
        ];

    public void OnGet() => Lead("ทำเอกสาร", ("เอกสารราชการ", "/papers"));
}
