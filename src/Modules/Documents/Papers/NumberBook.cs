using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>
/// Gives papers their numbers, each with the paper it is for in one transaction: whoever comes meanwhile waits, and what is not saved has
/// taken no number.
/// </summary>
internal sealed class NumberBook(AppDb db, PaperDesk desk, LayoutShelf layouts)
{
    /// <summary>Issues a draft.</summary>
    /// <param name="paper">The draft.</param>
    /// <param name="on">Its date.</param>
    /// <param name="version">As whoever issues it saw it.</param>
    /// <param name="hand">Who issues it.</param>
    /// <exception cref="RuleBrokenException">It cannot be issued now, or not on that day; the sentence says what to do.</exception>
    public async Task Issue(Paper paper, DateOnly on, int version, PaperHand hand)
    {
        await db.Atomically(async () =>
        {
            // Who gives a number has the agency's book alone until it is saved; the unique indexes stand behind.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            await db.Entry(paper).ReloadAsync();
            if (db.Entry(paper).State == EntityState.Detached)
            {
                throw new RuleBrokenException("ร่างนี้ถูกลบไปแล้ว");
            }

            paper.RefuseUnlessDraft("จึงไม่ออกเลขซ้ำ");
            db.Expect(paper, version);
            var standing = await desk.Standing(paper);
            var approval = Approved(paper, standing);
            var layout = await layouts.Chosen(paper.Kind);
            paper.Issue(await Given(paper, on, hand.Today), approval, hand, known => Printed(known, layout));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>How papers of a kind are numbered.</summary>
    public async Task<NumberRule> RuleOf(PaperKind kind) => await db.Set<NumberRule>().FirstOrDefaultAsync(known => known.Kind == kind) ?? NumberRule.Usual(kind);

    // The agency may be called otherwise, and have another layout, when it is printed again.
    private PrintedPaper Printed(Paper paper, Guid? layout) =>
        new PaperLayout(db.Visit.Agency!).Of(paper) with { LayoutId = layout, Fields = layout is null ? null : LayoutValues.Write(LayoutValues.Of(paper, db.Visit.Agency!)) };

    private async Task<GivenNumber> Given(Paper paper, DateOnly on, DateOnly today)
    {
        var rule = await RuleOf(paper.Kind);
        var (holder, year) = (rule.HolderOf(paper.OfficeId), NumberSeries.YearOf(on));
        var code = (await db.Set<OfficeCode>().AsNoTracking().FirstOrDefaultAsync(known => known.OfficeId == holder))?.Code;
        if (code is null && (rule.IsByOffice || PaperWords.HasReader(paper.Kind)))
        {
            throw new RuleBrokenException($"ยังไม่ได้กำหนดรหัสหนังสือของ{(rule.IsByOffice ? paper.OfficeName : "หน่วยงาน")} โปรดให้ผู้ดูแลระบบกำหนดที่หน้าตั้งค่าเลขเอกสารก่อนออกเลข");
        }

        var series = await db.Set<NumberSeries>().FirstOrDefaultAsync(known => known.Kind == paper.Kind && known.OfficeId == holder && known.Year == year);
        if (series is null)
        {
            series = NumberSeries.Begin(paper.Kind, holder, year);
            db.Add(series);
        }

        var number = series.Give(on, today);
        var words = rule.Words(code, number, year);
        await RefuseASecond(paper.Kind, year, words);
        return new GivenNumber(series.Id, year, number, words, rule.IsPrinted, on);
    }

    // Where a code went from one office to another within a year, their numbers would meet.
    private async Task RefuseASecond(PaperKind kind, int year, string words)
    {
        if (await db.Set<Paper>().AnyAsync(known => known.Kind == kind && known.Year == year && known.NumberWords == words))
        {
            throw new RuleBrokenException($"เลข {words} ใช้ไปแล้วในปีนี้ เพราะรหัสหนังสือเคยเป็นของส่วนราชการอื่น โปรดให้ผู้ดูแลระบบแก้รหัสหรือเลขแรกที่หน้าเลขเอกสาร");
        }
    }

    private Guid? Approved(Paper paper, ApprovalStanding standing)
    {
        if (standing.Approves(PaperApproval.Of(paper, db.Visit.Agency!)))
        {
            return standing.Id;
        }

        return standing.IsOpen ? throw new RuleBrokenException($"เอกสารนี้กำลังเสนอลงนาม{(standing.WaitsFor is { } position ? $" รอ{position}" : "")} โปรดรอให้ลงนามครบ หรือถอนเรื่องก่อนออกเลข")
            : standing.GoesBeforePublishing ? throw new RuleBrokenException("สายงานของเอกสารราชการกำหนดให้ลงนามครบก่อน โปรดเสนอลงนาม แล้วออกเลขเมื่อลงนามครบ")
            : null;
    }
}
