using Microsoft.AspNetCore.Mvc;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Import)]
internal sealed class DraftPage(AppDb db) : DraftedPage(db)
{
    // Without a script the page asks again by itself.
    private const int secondsBetween = 2;

    public async Task<IActionResult> OnGet()
    {
        if (await Open() is not { } found)
        {
            return NotFound();
        }

        Lead("ตรวจรายงานที่นำเข้า", null, ("นำเข้ารายงาน", "/import"));
        if (found.State is DraftState.Waiting or DraftState.Reading)
        {
            Response.Headers["Refresh"] = secondsBetween.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return Page();
    }

    /// <summary>The lists of the report with how much each holds.</summary>
    public IEnumerable<(string Code, string Title, int Count)> Lists =>
        [("measures", "มาตรการ", Report.Measures.Count), ("actions", "แนวทางรายตัวชี้วัด", Report.Actions.Count), ("items", "ข้อ OIT", Report.Items.Count)];

    /// <summary>The agency on the paper, where it is not this one.</summary>
    public string? OtherAgency => AgencyOnPaper.Other(Report, Agency);
}
