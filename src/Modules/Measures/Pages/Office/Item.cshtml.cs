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
internal sealed class ItemPage(AppDb db, YearShelf years, Staff staff, RoundBook book) : WorkPage<ItemWork, ItemForm>(db, years, staff, book)
{
    protected override string Called => "ข้อ OIT";

    protected override WorkKind Kind => WorkKind.Items;

    protected override async Task<ItemWork> Begin(FiscalYear year, int order)
    {
        if (await Db.Set<ItemWork>().AnyAsync(item => item.Year == year && item.Code == Form.Code && item.WithdrawnAt == null))
        {
            throw new RuleBrokenException($"ปีนี้มีข้อ {Form.Code} อยู่แล้ว โปรดเปิดข้อนั้นเพื่อแก้ไข");
        }

        var rules = Choices.Rules(year);
        var rule = rules?.Item(Form.Code);
        if (rules?.Items.Count > 0 && rule is null)
        {
            throw new RuleBrokenException($"หลักเกณฑ์ของปีนี้ไม่มีข้อ {Form.Code} โปรดเลือกจากรายการ");
        }

        Form.Title ??= rule?.Title;
        Form.Elements ??= rule is null ? null : string.Join('\n', rule.Elements.Select(element => element.Text));
        return ItemWork.Plan(year, order, Form.Code, Form.Title, []);
    }
}

internal sealed class ItemForm : WorkForm<ItemWork>
{
    [Required(ErrorMessage = "โปรดเลือกข้อ OIT")]
    [StringLength(10)]
    public string Code { get; set; } = "";

    [StringLength(1000, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string? Title { get; set; }

    [StringLength(Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Elements { get; set; }

    public override void Show(ItemWork work) => (Code, Title, Elements) = (work.Code, work.ItemTitle, string.Join('\n', work.Elements));

    public override void Describe(ItemWork work) => work.Describe(Code, Title, Wording.Lines(Elements));
}
