using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Items;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Appeal;

/// <summary>Writes what the agency holds against the score of an item.</summary>
[Needs(DisclosurePermission.Appeal)]
internal sealed class ContentionModel(AppDb db, ItemDesk desk, AppealDesk appeals, AppealBoard board, AppealDraft draft) : ItemPage(db, desk), IFormPage
{
    [BindProperty]
    public ContentionForm Form { get; set; } = new();

    public AppealYear Year { get; private set; } = null!;

    public AppealRow Row { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Elements => [.. Item.Elements.Select((element, at) => new SelectListItem($"{at + 1}. {element.Text}", $"{at + 1}"))];

    public Task OnGet() => Load();

    /// <summary>Kept as a draft.</summary>
    public Task<IActionResult> OnPost() => Write(isReady: false, "บันทึกร่างคำชี้แจงแล้ว");

    public Task<IActionResult> OnPostReady() => Write(isReady: true, "คำชี้แจงพร้อมยื่นแล้ว จะอยู่ในหนังสือชี้แจง");

    public async Task Load()
    {
        Lead($"คำชี้แจงข้อ {Item.Code}", ("ชี้แจงเพิ่มเติม", AppealPage.HomeOf(Book.Year)), ($"ข้อ {Item.Code}", $"/appeal/item/{Path}"));
        Year = await board.Of(Book.Year);
        Row = Year.Row(Item.Code);
        if (HttpMethods.IsGet(Request.Method))
        {
            Form = Row.Contention is { } known
                ? new ContentionForm { Version = known.Version, Reason = known.Reason, Elements = [.. known.Elements] }
                : new ContentionForm { Reason = draft.Of(Year, Row) };
        }

        Form.Version = this.Carried(Form.Version, Row.Contention?.Version);
    }

    private async Task<IActionResult> Write(bool isReady, string said)
    {
        var contention = await appeals.Contention(Book.Year, Item.Code);
        if (contention is null)
        {
            contention = Contention.Begin(await appeals.Opened(Book.Year, Item.Code), await appeals.Score(Book.Year, Item.Code), await appeals.Full(Book.Year));
            Db.Add(contention);
        }
        else
        {
            Db.Expect(contention, Form.Version);
        }

        contention.Write(Form.Reason, Form.Elements, Item.Elements.Count, isReady);
        await appeals.Save();
        return Go($"/appeal/item/{Path}", said);
    }

    internal sealed class ContentionForm
    {
        public int Version { get; set; }

        [Display(Name = "เหตุผลที่ชี้แจง")]
        [StringLength(Appeals.Contention.LongestReason, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
        public string? Reason { get; set; }

        [Display(Name = "องค์ประกอบที่ชี้แจง")]
        public List<int> Elements { get; set; } = [];
    }
}
