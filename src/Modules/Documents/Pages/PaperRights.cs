using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Pages;

/// <summary>For which offices a visitor writes papers: the visitor's own, or all of the agency.</summary>
internal static class PaperRights
{
    public static bool MayWriteFor(this Visit visit, Guid office) =>
        visit.May(DocumentsPermission.WritePapers) && (visit.May(DocumentsPermission.AllPapers) || visit.Who!.AnswersFor.Contains(office));

    /// <summary>The offices the visitor may choose.</summary>
    public static IReadOnlyList<SelectListItem> Choices(this Visit visit, IEnumerable<OfficeCard> offices) =>
        [.. offices.Where(office => !office.IsClosed && visit.MayWriteFor(office.Id)).Select(office => new SelectListItem(office.Name, office.Id.ToString()))];

    /// <summary>The office that was chosen.</summary>
    /// <exception cref="RuleBrokenException">There is none such, or it is not the visitor's.</exception>
    public static (Guid Id, string Name) Chosen(this Visit visit, IEnumerable<OfficeCard> offices, Guid id) =>
        offices.FirstOrDefault(office => office.Id == id && !office.IsClosed) is not { } chosen ? throw new RuleBrokenException("ไม่มีส่วนราชการที่เลือก หรือปิดไปแล้ว โปรดเลือกใหม่")
        : visit.MayWriteFor(id) ? (id, chosen.Name)
        : throw new RuleBrokenException($"ท่านทำเอกสารได้เฉพาะของส่วนราชการที่ท่านรับผิดชอบ โปรดให้เจ้าหน้าที่ของ{chosen.Name}จัดทำ");
}
