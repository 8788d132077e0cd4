using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class PlanPage(AppDb db, YearShelf years, Staff staff, RoundBook book) : WorkPage<Measure, MeasureForm>(db, years, staff, book)
{
    protected override string Called => "มาตรการ";

    protected override WorkKind Kind => WorkKind.Measures;

    protected override async Task<Measure> Begin(FiscalYear year, int order)
    {
        var last = await Db.Set<Measure>().Where(other => other.Year == year && other.WithdrawnAt == null).MaxAsync(other => (int?)other.No) ?? 0;
        return Measure.Plan(year, order, last + 1, Form.Title);
    }
}

internal sealed class MeasureForm : WorkForm<Measure>
{
    [Required(ErrorMessage = "โปรดตั้งชื่อมาตรการ")]
    [StringLength(1000, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string Title { get; set; } = "";

    public List<string> Serves { get; set; } = [];

    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Steps { get; set; }

    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Monitoring { get; set; }

    public override void Show(Measure work) =>
        (Title, Serves, Steps, Monitoring) = (work.Title ?? "", work.Serves, string.Join('\n', work.Steps), work.Monitoring);

    // The form asks for indicators alone; the items it serves stay.
    public override void Describe(Measure work) =>
        work.Describe(Title, [.. Serves, .. work.Serves.Where(code => Pages.Choices.Rules(work.Year)?.Indicator(code) is null)], Wording.Lines(Steps), Monitoring);
}
