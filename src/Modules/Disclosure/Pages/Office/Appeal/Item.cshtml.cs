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

/// <summary>What the assessors gave one item and why, what was public then, what our check finds, and what the agency does about it.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class ItemModel(AppDb db, ItemDesk desk, AppealDesk appeals, AppealBoard board, TimeProvider clock) : ItemPage(db, desk), IFormPage
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>The version of the mark the buttons were shown with; 0 where there was none.</summary>
    [BindProperty]
    public int MarkVersion { get; set; }

    /// <summary>The version of the contention the buttons were shown with.</summary>
    [BindProperty]
    public int Version { get; set; }

    public AppealYear Year { get; private set; } = null!;

    public AppealRow Row { get; private set; } = null!;

    public bool MayAppeal => Db.Visit.May(DisclosurePermission.Appeal);

    public IReadOnlyList<SelectListItem> Scores =>
        [new("โปรดเลือก", ""), .. Book.ItemScores.Where(score => score >= Row.Contention?.Contested).Select(score => new SelectListItem(AppealWords.Score(score), AppealWords.Score(score)))];

    private string Here => $"/appeal/item/{Path}";

    public Task OnGet() => Load();

    [Needs(DisclosurePermission.Appeal)]
    public async Task<IActionResult> OnPostAccept()
    {
        RefuseUnlessLost(await appeals.Score(Book.Year, Item.Code), await appeals.Full(Book.Year));
        var mark = await Mark();
        mark.Accept(await appeals.Contention(Book.Year, Item.Code), appeals.Name, clock.GetUtcNow());
        await appeals.Save();
        return Go(Here, "บันทึกว่ายอมรับคะแนนแล้ว");
    }

    [Needs(DisclosurePermission.Appeal)]
    public async Task<IActionResult> OnPostReconsider()
    {
        (await Mark()).Reconsider();
        await appeals.Save();
        return Go(Here, "ยกเลิกการยอมรับคะแนนแล้ว ข้อนี้ยังไม่ตัดสินใจ");
    }

    [Needs(DisclosurePermission.Appeal)]
    public async Task<IActionResult> OnPostWithdraw() => await Change(contention => contention.Withdraw(appeals.Name, clock.GetUtcNow()), "ถอนคำชี้แจงแล้ว นำกลับมาได้จากหน้านี้");

    [Needs(DisclosurePermission.Appeal)]
    public async Task<IActionResult> OnPostReinstate()
    {
        var (mark, score, full) = (await appeals.Opened(Book.Year, Item.Code), await appeals.Score(Book.Year, Item.Code), await appeals.Full(Book.Year));
        return await Change(contention => contention.Reinstate(mark, score, full), "นำคำชี้แจงกลับมาแล้ว");
    }

    [Needs(DisclosurePermission.Appeal)]
    public async Task<IActionResult> OnPostUnfile() => await Change(contention => contention.Unfile(), "ยกเลิกการบันทึกว่ายื่นแล้ว คำชี้แจงกลับเป็นพร้อมยื่น");

    /// <summary>The assessors answered: the new score goes into the result of the year, in the same transaction.</summary>
    [Needs(DisclosurePermission.Appeal)]
    public async Task<IActionResult> OnPostAnswer()
    {
        var score = Book.ItemScores.Contains(Form.Score ?? -1) ? Form.Score : null;
        var contention = await Contention();
        contention?.Take(Form.On, Form.Words, score, clock.Today());
        if (contention is null)
        {
            return NotFound();
        }

        await appeals.Answered(contention, score!.Value);
        await appeals.Save();
        return Go(Here, "บันทึกคำตอบและคะแนนแล้ว");
    }

    public async Task Load()
    {
        Lead($"ข้อ {Item.Code} {Item.Title}", ("ชี้แจงเพิ่มเติม", AppealPage.HomeOf(Book.Year)));
        Year = await board.Of(Book.Year);
        Row = Year.Row(Item.Code);
        MarkVersion = this.Carried(ModelState.IsValid ? Row.Mark?.Version ?? 0 : MarkVersion, Row.Mark?.Version);
        Version = this.Carried(ModelState.IsValid ? Row.Contention?.Version ?? 0 : Version, Row.Contention?.Version);
    }

    private static void RefuseUnlessLost(decimal? score, decimal full)
    {
        if (score is null || score >= full)
        {
            throw new RuleBrokenException("ข้อนี้ยังไม่มีคะแนน หรือได้คะแนนเต็ม จึงไม่ต้องตัดสินใจ");
        }
    }

    private async Task<Mark> Mark()
    {
        var mark = await appeals.Opened(Book.Year, Item.Code);
        if (Db.Entry(mark).State != EntityState.Added)
        {
            Db.Expect(mark, MarkVersion);
        }

        return mark;
    }

    private async Task<Contention?> Contention()
    {
        var contention = await appeals.Contention(Book.Year, Item.Code);
        if (contention is not null)
        {
            Db.Expect(contention, Version);
        }

        return contention;
    }

    private async Task<IActionResult> Change(Action<Contention> change, string said)
    {
        if (await Contention() is not { } contention)
        {
            return NotFound();
        }

        change(contention);
        await appeals.Save();
        return Go(Here, said);
    }

    internal sealed class AnswerForm
    {
        [Display(Name = "วันที่ได้รับคำตอบ")]
        public DateOnly? On { get; set; }

        [Display(Name = "คะแนนหลังการชี้แจง")]
        public decimal? Score { get; set; }

        [Display(Name = "คำตอบของผู้ประเมิน")]
        [StringLength(Appeals.Mark.LongestComment, ErrorMessage = "คำตอบยาวเกินไป โปรดย่อ")]
        public string? Words { get; set; }
    }
}
