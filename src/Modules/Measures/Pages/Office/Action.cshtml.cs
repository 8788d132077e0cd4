using System.ComponentModel.DataAnnotations;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class ActionPage(AppDb db, YearShelf years, Staff staff, RoundBook book) : WorkPage<IndicatorAction, ActionForm>(db, years, staff, book)
{
    protected override string Called => "แนวทางยกระดับ";

    protected override WorkKind Kind => WorkKind.Actions;

    protected override Task<IndicatorAction> Begin(FiscalYear year, int order) =>
        Task.FromResult(IndicatorAction.Plan(year, order, Form.Indicator, Wording.Lines(Form.Actions)));
}

internal sealed class ActionForm : WorkForm<IndicatorAction>
{
    [Required(ErrorMessage = "โปรดเลือกตัวชี้วัด")]
    [StringLength(10)]
    public string Indicator { get; set; } = "";

    [Range(0d, 100d, ErrorMessage = "คะแนนต้องอยู่ระหว่าง 0 ถึง 100")]
    public decimal? Score { get; set; }

    [Required(ErrorMessage = "โปรดเขียนแนวทางอย่างน้อยหนึ่งข้อ")]
    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string Actions { get; set; } = "";

    public override void Show(IndicatorAction work) => (Indicator, Score, Actions) = (work.Indicator ?? "", work.Score, string.Join('\n', work.Actions));

    public override void Describe(IndicatorAction work) => work.Describe(Indicator, Score, Wording.Lines(Actions));
}
