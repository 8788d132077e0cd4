using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Modules.Kernel;
using Sujarit.Modules.Measures.Works;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Measures.Rounds;

public class RoundTaskTests
{
    private static readonly Owner office = new(Guid.CreateVersion7(), "กองคลัง");

    [Fact]
    public void An_answer_closes_the_task_with_what_was_told()
    {
        var (measure, task) = Asked();
        var progress = measure.Report(Told.Doing(), Told.Hand);
        task.Answer(progress, Told.Hand);
        Assert.Equal((TaskState.Answered, Told.Hand.Name), (task.State, task.AnsweredBy));
        Assert.Equal(progress.Id, task.ProgressId);
    }

    [Fact]
    public void Who_comes_second_is_told_who_was_first()
    {
        var (measure, task) = Asked();
        task.Excuse("ไม่มีผู้ยืม", Told.Hand);
        Assert.Contains($"{Told.Hand.Name} รายงานรอบนี้ของกองคลังไปแล้ว", Told.Refusal(() => task.Answer(measure.Report(Told.Doing(), Told.Hand), Told.Hand)));
        Assert.Contains("ไปแล้ว", Told.Refusal(() => task.Excuse("อีกครั้ง", Told.Hand)));
        Assert.Null(task.ProgressId);
    }

    [Fact]
    public void Nothing_done_needs_a_reason()
    {
        var (_, task) = Asked();
        Assert.Contains("เหตุผล", Told.Refusal(() => task.Excuse("  ", Told.Hand)));
        Assert.Equal(TaskState.Waiting, task.State);
    }

    [Fact]
    public void A_round_that_has_not_begun_is_not_answered()
    {
        var measure = Told.Measure();
        var task = RoundTask.Ask(measure, office, new Round(Told.Today.AddDays(1), Told.Today.AddDays(5)));
        Assert.Equal(RoundState.Ahead, task.On(Told.Today));
        Assert.Contains("รอบนี้เริ่มวันที่", Told.Refusal(() => task.Excuse("ล่วงหน้า", Told.Hand)));
    }

    [Fact]
    public void A_task_due_on_the_last_day_of_the_year_is_overdue_when_the_day_ends_in_thailand()
    {
        var task = RoundTask.Ask(Told.Measure(), office, new Round(Told.Year.FirstDay, Told.Year.LastDay));
        Assert.Equal(RoundState.Waiting, task.On(new StoppedClock("2024-09-30T16:59:59Z").Today()));
        Assert.Equal(RoundState.Overdue, task.On(new StoppedClock("2024-09-30T17:00:00Z").Today()));
    }

    [Fact]
    public void It_is_for_the_owner_the_owners_office_and_whoever_stands_in()
    {
        var (_, task) = Asked();
        Assert.True(task.IsFor(Visitor(office.Id)));
        Assert.False(task.IsFor(Visitor(Guid.CreateVersion7())));
        Assert.True(task.IsFor(Visitor(null) with { StandsInFor = [new Absentee(Guid.CreateVersion7(), "นางมาลี คลังดี", office.Id)] }));
    }

    [Fact]
    public void Nobody_is_asked_by_a_name_alone() =>
        Assert.Throws<ArgumentException>(() => RoundTask.Ask(Told.Measure(), new Owner(null, "หัวหน้าส่วนราชการทุกส่วน"), new Round(Told.Today, Told.Today)));

    private static (Measure Measure, RoundTask Task) Asked()
    {
        var measure = Told.Measure();
        return (measure, RoundTask.Ask(measure, office, new Round(Told.Today.AddDays(-20), Told.Today)));
    }

    private static Visitor Visitor(Guid? place) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), "ผู้ทดสอบ", null, place, [Role.Owner]);
}
