using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class ThemePage(AppDb db, YearPlanning planning, YearShelf years) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Theme { get; set; } = "";

    [BindProperty]
    public ThemeForm Form { get; set; } = new();

    public PlannedYear Plan { get; private set; } = null!;

    public ThemeResult Result { get; private set; } = null!;

    /// <summary>The measures of the library that are not in the plan yet, most points first.</summary>
    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    /// <summary>Its place among the themes, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next theme's code; null after the last.</summary>
    public string? Next { get; private set; }

    private bool IsThere => years.CanHold(Year) && PlannedYear.Themes.Any(theme => theme.Code == Theme);

    public IEnumerable<object> Changes => YearRows.OfBoth(Year);

    public async Task<IActionResult> OnGet()
    {
        if (!IsThere)
        {
            return NotFound();
        }

        await Load();
        var part = Plan.Part(Theme);
        (Form.Version, Form.Text) = (part?.Version ?? 0, part?.Text ?? AnalysisSentence.Of(Result, Plan.Result));
        return Page();
    }

    public async Task<IActionResult> OnPost(bool on)
    {
        if (!IsThere)
        {
            return NotFound();
        }

        await planning.Write(Year, Theme, Form.Text, Form.Version);
        var taken = await planning.Take(Year, Theme, Form.Take);
        if (Form.HasOwn)
        {
            await planning.Add(Year, Theme, Form.OwnTitle ?? "", Wording.Lines(Form.OwnSteps));
        }

        await planning.Save();
        Number = PlannedYear.Themes.Index().First(pair => pair.Item.Code == Theme).Index + 1;
        var next = PlannedYear.Themes.ElementAtOrDefault(Number)?.Code;
        var added = taken + (Form.HasOwn ? 1 : 0);
        return Go(on && next is not null ? $"/plan-year/theme/{Year}/{next}" : on ? $"/plan-year/{Year}" : $"/plan-year/theme/{Year}/{Theme}", $"บันทึกการวิเคราะห์แล้ว{(added > 0 ? $" และเพิ่ม {added} มาตรการเข้าแผน" : "")}");
    }

    public async Task Load()
    {
        Plan = await planning.Of(Year);
        var (index, theme) = PlannedYear.Themes.Index().First(pair => pair.Item.Code == Theme);
        Number = index + 1;
        Next = PlannedYear.Themes.ElementAtOrDefault(Number)?.Code;
        Result = Plan.Look(theme);
        Proposals = [.. Result.Proposals.Where(proposal => Plan.All.All(measure => measure.LibraryCode != proposal.Measure.Code))];
        Form.Version = this.Carried(Form.Version, Plan.Part(Theme)?.Version);
        Lead(theme.ShortName, Year, ("แผนของปี", $"/plan-year/{Year}"));
    }
}

internal sealed class ThemeForm : PlanTextForm
{
    /// <summary>The codes of the library's measures to be taken into the plan.</summary>
    public List<string> Take { get; set; } = [];

    [StringLength(1000, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string? OwnTitle { get; set; }

    [StringLength(WorkForm.Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? OwnSteps { get; set; }

    /// <summary>Whether a measure of the agency's own was written.</summary>
    public bool HasOwn => !string.IsNullOrWhiteSpace(OwnTitle) || !string.IsNullOrWhiteSpace(OwnSteps);
}
