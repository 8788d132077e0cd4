using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class ResultPage(AppDb db) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ResultForm Form { get; set; } = new();

    public Measure? Measure { get; private set; }

    public IEnumerable<object> Changes => YearRows.OfReport(Measure?.Year);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Measure is null)
        {
            return NotFound();
        }

        Form.Show(Measure);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await db.Set<Measure>().SingleOrDefaultAsync(measure => measure.Id == Id) is not { } measure)
        {
            return NotFound();
        }

        db.Expect(measure, Form.Version);
        var (summary, outcomes, recommendations) = (Wording.Lines(Form.Summary), Wording.Lines(Form.Outcomes), Wording.Lines(Form.Recommendations));
        if (Form.IsDone)
        {
            measure.Finish(summary, outcomes, recommendations);
        }
        else
        {
            measure.SumUp(summary, outcomes, recommendations);
        }

        await db.SaveChangesAsync();
        return Go($"/detail/{Id}", "บันทึกผลการดำเนินการแล้ว");
    }

    public async Task Load()
    {
        Measure = await db.Set<Measure>().AsNoTracking().Include(measure => measure.Entries).SingleOrDefaultAsync(measure => measure.Id == Id);
        Form.Version = this.Carried(Form.Version, Measure?.Version);
        Lead("สรุปผลการดำเนินการ", Measure?.Year, ("มาตรการ", $"?year={Measure?.Year}"), (Measure?.CalledShort ?? "", $"/detail/{Id}"));
    }

    /// <summary>What was told, as points of the summary.</summary>
    public string Told => Measure is null ? "" : string.Join('\n', Progress.Printed(Measure.Entries));
}

internal sealed class ResultForm
{
    public int Version { get; set; }

    [StringLength(WorkForm.Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Summary { get; set; }

    [StringLength(WorkForm.Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Outcomes { get; set; }

    [StringLength(WorkForm.Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Recommendations { get; set; }

    public bool IsDone { get; set; }

    public void Show(Measure measure) =>
        (Version, Summary, Outcomes, Recommendations, IsDone) = (
            measure.Version,
            string.Join('\n', measure.Summary.Count > 0 ? measure.Summary : Progress.Printed(measure.Entries)),
            string.Join('\n', measure.Outcomes),
            string.Join('\n', measure.Recommendations),
            measure.Status == Reports.ProgressStatus.Done
        );
}
