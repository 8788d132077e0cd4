using Sujarit.Disclosure.Appeals;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.Appeals;

public class ContentionTests
{
    private static readonly FiscalYear year = new(2567);
    private static readonly DateOnly today = new(2024, 6, 10);
    private static readonly DateTimeOffset now = new(2024, 6, 10, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_is_contested_without_a_score_or_where_it_is_full()
    {
        Refuses("ยังไม่มีคะแนน", () => Contention.Begin(Mark.Of(year, "O13"), null, 100));
        Refuses("คะแนนเต็มแล้ว", () => Contention.Begin(Mark.Of(year, "O13"), 100, 100));
    }

    [Fact]
    public void To_contest_opens_what_was_accepted_and_what_is_contested_cannot_be_accepted()
    {
        var mark = Mark.Of(year, "O13");
        mark.Accept(contention: null, "นายก", now);

        var contention = Contention.Begin(mark, 0, 100);

        Assert.Null(mark.AcceptedAt);
        Refuses("ถอนคำชี้แจงก่อน", () => mark.Accept(contention, "นายก", now));
        contention.Withdraw("นายก", now);
        mark.Accept(contention, "นายก", now);
        Assert.Equal((now, "นายก"), (mark.AcceptedAt, mark.AcceptedBy));
        Refuses("ยอมรับคะแนนไว้แล้ว", () => mark.Accept(contention, "นายก", now));
        contention.Reinstate(mark, 0, 100);
        Assert.Null(mark.AcceptedAt);
        Refuses("ไม่ได้ถอนไว้", () => contention.Reinstate(mark, 0, 100));
    }

    [Theory]
    [InlineData("", "โปรดเขียนเหตุผล")]
    [InlineData("  ", "โปรดเขียนเหตุผล")]
    [InlineData("อยู่ที่ {{หน้า}}", "ช่องว่างที่ไม่ได้เติม")]
    public void What_is_ready_says_something_and_has_no_blank(string reason, string sentence)
    {
        var contention = Begun();
        contention.Write(reason, [], 4, isReady: false);
        Assert.Equal(ContentionState.Draft, contention.State);
        Assert.False(contention.IsInLetter);

        Refuses(sentence, () => contention.Write(reason, [], 4, isReady: true));
    }

    [Fact]
    public void Elements_are_those_of_the_item_once_and_in_order()
    {
        var contention = Begun();
        contention.Write("เหตุผล", [3, 0, 1, 3, 5], 4, isReady: true);

        Assert.Equal([1, 3], contention.Elements);
        Refuses("ยาวเกินไป", () => contention.Write(new string('ก', Contention.LongestReason + 1), [], 4, isReady: false));
    }

    [Fact]
    public void It_is_handed_in_once_it_is_ready_on_a_day_that_has_been_and_changes_no_more()
    {
        var contention = Begun();
        Refuses("ยังไม่พร้อมยื่น", () => contention.File(today, "ที่ 1", 0, today));
        contention.Write("เหตุผล", [], 4, isReady: true);
        Refuses("วันที่ยื่น", () => contention.File(today.AddDays(1), "ที่ 1", 0, today));
        Refuses("วันที่ยื่น", () => contention.File(year.FirstDay.AddDays(-1), "ที่ 1", 0, today));
        Refuses("วันที่ยื่น", () => contention.File(null, "ที่ 1", 0, today));
        Refuses("เลขอ้างอิง", () => contention.File(today, " ", 0, today));

        contention.File(today, " ที่ 1 ", 0, today);

        Assert.Equal((ContentionState.Filed, today, "ที่ 1", (decimal?)0), (contention.State, contention.FiledOn, contention.Reference, contention.Contested));
        Refuses("ยื่นแล้ว", () => contention.Write("อื่น", [], 4, isReady: true));
        contention.Unfile();
        Assert.Equal((ContentionState.Ready, (DateOnly?)null, (string?)null, (decimal?)null), (contention.State, contention.FiledOn, contention.Reference, contention.Contested));
    }

    [Theory]
    [InlineData(100, nameof(ContentionState.Upheld))]
    [InlineData(0, nameof(ContentionState.NotUpheld))]
    public void It_is_upheld_where_the_score_is_more_than_the_one_contested(int score, string state)
    {
        var contention = Filed();
        Refuses("วันที่ได้รับคำตอบ", () => contention.Take(today.AddDays(-1), null, score, today));
        Refuses("วันที่ได้รับคำตอบ", () => contention.Take(today.AddDays(1), null, score, today));
        Refuses("โปรดเลือกคะแนน", () => contention.Take(today, null, null, today));

        contention.Take(today, "พิจารณาแล้ว", score, today);

        Assert.Equal((state, "พิจารณาแล้ว"), (contention.State.ToString(), contention.Answer));
        Refuses("ถอนไม่ได้", () => contention.Withdraw("นายก", now));
        Refuses("รับคำตอบ", contention.Unfile);
    }

    [Fact]
    public void What_is_taken_back_does_nothing_and_comes_back_as_it_was()
    {
        var contention = Filed();
        contention.Withdraw("นายก", now);

        Assert.False(contention.IsInLetter);
        Refuses("ถอนแล้ว", () => contention.Take(today, null, 100, today));
        Refuses("ถอนแล้ว", () => contention.Withdraw("นายก", now));
        contention.Reinstate(Mark.Of(year, "O13"), 0, 100);
        Assert.Equal(ContentionState.Filed, contention.State);
        Assert.True(contention.IsInLetter);
    }

    [Fact]
    public void A_comment_is_bounded_and_of_a_day_that_has_been()
    {
        var mark = Mark.Of(year, "O13");
        Refuses("ไม่เกินวันนี้", () => mark.Note("ไม่พบ", today.AddDays(1), today));
        Refuses("ยาวเกินไป", () => mark.Note(new string('ก', Mark.LongestComment + 1), today, today));

        mark.Note(" ไม่พบ ", today, today);
        Assert.Equal(("ไม่พบ", today), (mark.Comment, mark.SeenOn));
        mark.Note("", null, today);
        Assert.Equal((null, today), (mark.Comment, mark.SeenOn));
        Refuses("ยังไม่ได้ยอมรับ", mark.Reconsider);
    }

    private static Contention Begun() => Contention.Begin(Mark.Of(year, "O13"), 0, 100);

    private static Contention Filed()
    {
        var contention = Begun();
        contention.Write("เหตุผล", [], 4, isReady: true);
        contention.File(today, "ที่ 1", 0, today);
        return contention;
    }

    private static void Refuses(string words, Action act) => Assert.Contains(words, Assert.Throws<RuleBrokenException>(act).Message, StringComparison.Ordinal);
}
