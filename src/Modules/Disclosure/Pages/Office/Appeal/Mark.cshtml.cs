using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Appeal;

/// <summary>Writes down, or puts right, what the assessors gave one item and what they said of it.</summary>
[Needs(DisclosurePermission.Appeal)]
internal sealed class MarkModel(AppDb db, ItemDesk desk, AppealDesk appeals, TimeProvider clock) : ItemPage(db, desk), IFormPage
{
    [BindProperty]
    public MarkForm Form { get; set; } = new();

    public Mark? Known { get; private set; }

    /// <summary>The score as it is recorded; null where it is not.</summary>
    public decimal? Score { get; private set; }

    public IReadOnlyList<SelectListItem> Scores =>
        [new("ไม่ทราบ (ลบคะแนน)", ""), .. Book.ItemScores.OrderDescending().Select(score => new SelectListItem(AppealWords.Score(score), AppealWords.Score(score)))];

    public async Task OnGet()
    {
        await Load();
        Form = new MarkForm { Version = Known?.Version ?? 0, Shown = Score, Score = Score, Comment = Known?.Comment, SeenOn = Known?.SeenOn ?? clock.Today() };
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Score != Form.Shown)
        {
            throw new RuleBrokenException("มีผู้อื่นเพิ่งแก้คะแนนของข้อนี้ โปรดเปิดหน้านี้ใหม่แล้วตรวจก่อนบันทึก");
        }

        await appeals.Record(Book.Year, [new GivenMark(Item.Code, Form.Score, Form.Comment ?? "")], Form.SeenOn, Form.Reason);
        if (await Db.Set<Mark>().SingleOrDefaultAsync(mark => mark.Assessment == Book.Year && mark.Item == Item.Code) is { } mark)
        {
            Db.Expect(mark, Form.Version);
        }

        await appeals.Save();
        return Go($"/appeal/item/{Path}", "บันทึกคะแนนและความเห็นของผู้ประเมินแล้ว");
    }

    public async Task Load()
    {
        Lead($"คะแนนข้อ {Item.Code}", ("ชี้แจงเพิ่มเติม", AppealPage.HomeOf(Book.Year)), ($"ข้อ {Item.Code}", $"/appeal/item/{Path}"));
        Known = await Db.Set<Mark>().AsNoTracking().SingleOrDefaultAsync(mark => mark.Assessment == Book.Year && mark.Item == Item.Code);
        Score = await appeals.Score(Book.Year, Item.Code);
        Form.Version = this.Carried(Form.Version, Known?.Version);
    }

    internal sealed class MarkForm
    {
        public int Version { get; set; }

        /// <summary>The score the form was drawn with.</summary>
        public decimal? Shown { get; set; }

        [Display(Name = "คะแนนที่ผู้ประเมินให้")]
        public decimal? Score { get; set; }

        [Display(Name = "ความเห็นของผู้ประเมิน")]
        [StringLength(Appeals.Mark.LongestComment, ErrorMessage = "ความเห็นยาวเกินไป โปรดย่อ")]
        public string? Comment { get; set; }

        [Display(Name = "วันที่เห็นคะแนน")]
        public DateOnly? SeenOn { get; set; }

        [Display(Name = "เหตุผลที่แก้คะแนนเดิม")]
        [StringLength(1000, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
        public string? Reason { get; set; }
    }
}
