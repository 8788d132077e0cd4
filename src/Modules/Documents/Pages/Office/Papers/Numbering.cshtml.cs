using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>How the agency numbers its papers: whose numbers, by which codes, from which number on.</summary>
[Needs(DocumentsPermission.PaperNumbers)]
internal sealed class NumberingPage(AppDb db, Staff staff, NumberSettings settings, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    public NumberingForm Form { get; private set; } = new();

    public IReadOnlyList<OfficeCard> Offices { get; private set; } = [];

    public IReadOnlyList<NumberSeries> Series { get; private set; } = [];

    public int Year => NumberSeries.YearOf(clock.Today());

    public static IReadOnlyList<SelectListItem> Scopes => [new("ทั้งหน่วยงานใช้เลขชุดเดียว", "false"), new("แต่ละส่วนราชการมีเลขของตน", "true")];

    public async Task OnGet()
    {
        await Load();
        Form = NumberingForm.Of(await settings.Rules(), await settings.Codes(), Offices);
    }

    public async Task<IActionResult> OnPost(NumberingForm form)
    {
        Form = form;
        var offices = (await staff.Offices()).Select(office => office.Id).ToHashSet();
        await settings.Keep(form.Chosen(), form.CodesOf(offices), Year);
        return Go("/papers/numbering", "บันทึกการออกเลขแล้ว");
    }

    public async Task Load()
    {
        Lead("เลขเอกสาร", ("เอกสารราชการ", "/papers"));
        Offices = await staff.Offices();
        Series = await db.Set<NumberSeries>().AsNoTracking().Where(series => series.Year == Year).OrderBy(series => series.Kind).ThenBy(series => series.OfficeId).Take(200).ToListAsync();
        if (Form.Rules.Count == 0)
        {
            Form = NumberingForm.Of(await settings.Rules(), await settings.Codes(), Offices);
        }
    }

    public string NameOf(Guid? office) => office is null || office == Guid.Empty ? "ทั้งหน่วยงาน" : Offices.FirstOrDefault(known => known.Id == office)?.Name ?? "";
}
