using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Read)]
internal sealed class PlanYearPage(AppDb db, YearPlanning planning, PlanPublishing publishing, ApprovalDesk approvals, YearShelf years) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    [BindProperty]
    public PlanTextForm Form { get; set; } = new();

    public PlannedYear Plan { get; private set; } = null!;

    /// <summary>The themes with what last year's result says of each.</summary>
    public IReadOnlyList<ThemeResult> Themes { get; private set; } = [];

    /// <summary>The years there is reason to plan for: the one it is now, and the next.</summary>
    public IReadOnlyList<FiscalYear> Years => [.. new[] { Shown, years.Now, years.Now.Next }.Distinct().OrderDescending()];

    public PublishedPlan? Published { get; private set; }

    /// <summary>How the plan stands on its way up the chain.</summary>
    public PaperStanding Standing { get; private set; } = null!;

    public FiscalYear Shown => Year ?? years.Now;

    public IEnumerable<object> Changes => MayEdit ? YearRows.OfPlan(Shown) : [];

    public bool IsWholeForm => false;

    public async Task<IActionResult> OnGet()
    {
        if (!years.CanHold(Shown))
        {
            return NotFound();
        }

        await Load();
        Form = PlanTextForm.Of(Plan.Limits, "");
        return Page();
    }

    [Needs(MeasuresPermission.Edit)]
    public async Task<IActionResult> OnPost()
    {
        if (!years.CanHold(Shown))
        {
            return NotFound();
        }

        await planning.Write(Shown, PlanPart.Limits, Form.Text, Form.Version);
        await planning.Save();
        return Go($"/plan-year/{Shown}", "บันทึกข้อจำกัดของหน่วยงานแล้ว");
    }

    public async Task Load()
    {
        Plan = await planning.Of(Shown);
        Themes = [.. PlannedYear.Themes.Select(Plan.Look)];
        Published = await publishing.Newest(Shown);
        Standing = new PaperStanding(await approvals.Of(PlanApproval.Code, Shown.ToString()), PlanApproval.Of(Plan, db.Visit.Agency), "แผน");
        Form.Version = this.Carried(Form.Version, Plan.Limits?.Version);
        Lead("แผนของปี", Shown);
    }
}

/// <summary>A text of the plan as a form asks for it.</summary>
internal class PlanTextForm
{
    public int Version { get; set; }

    [Required(ErrorMessage = "โปรดเขียนข้อความก่อนบันทึก")]
    [StringLength(WorkForm.Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string Text { get; set; } = "";

    /// <summary>What is written; what there is to begin from where nothing is.</summary>
    public static PlanTextForm Of(PlanPart? part, string beginning) => new() { Version = part?.Version ?? 0, Text = part?.Text ?? beginning };
}
