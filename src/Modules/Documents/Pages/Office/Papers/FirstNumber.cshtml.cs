using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>With which number the numbers of this year begin, for an agency that begins here in the middle of it.</summary>
[Needs(DocumentsPermission.PaperNumbers)]
internal sealed class FirstNumberPage(AppDb db, Staff staff, NumberSettings settings, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    public FirstNumberForm First { get; private set; } = new();

    public int Year => NumberSeries.YearOf(clock.Today());

    public IReadOnlyList<SelectListItem> Holders { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<PaperKind>().Select(kind => new SelectListItem(PaperWords.Of(kind), kind.ToString()))];

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost(FirstNumberForm first)
    {
        First = first;
        if (first.Office is { } office && (await staff.Offices()).All(known => known.Id != office))
        {
            throw new RuleBrokenException("ไม่มีส่วนราชการที่เลือก โปรดเลือกใหม่");
        }

        await settings.StartAt(first.Kind, first.Office ?? Guid.Empty, Year, first.Number!.Value);
        return Go("/papers/numbering", "กำหนดเลขแรกของปีแล้ว");
    }

    public async Task Load()
    {
        Lead("เลขแรกของปี", ("เอกสารราชการ", "/papers"), ("เลขเอกสาร", "/papers/numbering"));
        Holders = [new("ทั้งหน่วยงาน", ""), .. (await staff.Offices()).Where(office => !office.IsClosed).Select(office => new SelectListItem(office.Name, office.Id.ToString()))];
    }
}
