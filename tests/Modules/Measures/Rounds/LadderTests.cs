using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Modules.Measures.Works;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Modules;

namespace Sujarit.Modules.Measures.Rounds;

public class LadderTests
{
    private static readonly Guid finance = Guid.CreateVersion7();
    private static readonly PersonCard head = new(Guid.CreateVersion7(), "นางมาลี คลังดี", "ผู้อำนวยการกองคลัง", finance, [Role.Owner]);
    private static readonly PersonCard clerk = new(Guid.CreateVersion7(), "นายเอก บัญชีดี", "นักวิชาการเงินและบัญชี", finance, [Role.Owner]);
    private static readonly PersonCard driver = new(Guid.CreateVersion7(), "นายโท ขับดี", "พนักงานขับรถ", finance, []);
    private static readonly PersonCard chief = new(Guid.CreateVersion7(), "นายอรุณ วงศ์ดี", "ปลัด", null, [Role.Approver]);
    private static readonly PersonCard other = new(Guid.CreateVersion7(), "นางสาวตรี ช่างดี", "นายช่าง", Guid.CreateVersion7(), [Role.Owner]);

    [Theory]
    [InlineData(-8, "")]
    [InlineData(-7, "Before")]
    [InlineData(0, "OnDay")]
    [InlineData(1, "Overdue")]
    [InlineData(3, "Overdue,Head")]
    [InlineData(7, "Overdue,Head,Chief")]
    public void What_waits_climbs_by_days_and_a_missed_day_skips_nobody_above(int days, string steps) =>
        Assert.Equal(steps, string.Join(',', Ladder.Usual().StepsOf(Task(), Told.Today.AddDays(days))));

    [Fact]
    public void Each_step_is_climbed_once()
    {
        var (ladder, task) = (Ladder.Usual(), Task());
        for (var day = Told.Today.AddDays(-10); day <= Told.Today.AddDays(20); day = day.AddDays(1))
        {
            foreach (var step in ladder.StepsOf(task, day))
            {
                task.Climb(step);
            }

            Assert.Empty(ladder.StepsOf(task, day));
        }

        Assert.Equal(LadderStep.Chief, task.Step);
        Assert.Throws<InvalidOperationException>(() => task.Climb(LadderStep.Head));
    }

    [Fact]
    public void The_chief_is_not_told_before_the_head()
    {
        Assert.Contains("ปลัดได้รับแจ้งไม่ก่อน", Told.Refusal(() => Ladder.Usual().Set(7, 5, 4, null)));
        Assert.Contains("1 ถึง", Told.Refusal(() => Ladder.Usual().Set(0, 3, 7, null)));
    }

    [Fact]
    public void An_offices_task_is_told_to_those_of_it_who_report_then_to_its_head_then_to_the_chief()
    {
        var followers = Followers([]);
        Assert.Equal([head.Id, clerk.Id], followers.At(LadderStep.OnDay, finance));
        Assert.Equal([head.Id], followers.At(LadderStep.Head, finance));
        Assert.Equal([chief.Id], followers.At(LadderStep.Chief, finance));
    }

    [Fact]
    public void A_persons_task_is_told_to_the_person_and_then_to_the_head_of_the_persons_office()
    {
        var followers = Followers([]);
        Assert.Equal([clerk.Id], followers.At(LadderStep.Before, clerk.Id));
        Assert.Equal([head.Id], followers.At(LadderStep.Head, clerk.Id));
    }

    [Fact]
    public void Whoever_stands_in_is_told_too_and_only_once()
    {
        var followers = Followers([new StandIn(head.Id, other.Id), new StandIn(chief.Id, other.Id), new StandIn(clerk.Id, head.Id)]);
        Assert.Equal([head.Id, other.Id], followers.At(LadderStep.Head, finance));
        Assert.Equal([head.Id, clerk.Id, other.Id], followers.At(LadderStep.Overdue, finance));
        Assert.Equal([chief.Id, other.Id], followers.At(LadderStep.Chief, finance));
    }

    [Fact]
    public void Only_who_reports_for_the_owner_may_answer_and_whoever_stands_in()
    {
        var followers = Followers([new StandIn(clerk.Id, head.Id)]);
        Assert.True(followers.MayAnswer(clerk.Id, finance));
        Assert.True(followers.MayAnswer(clerk.Id, clerk.Id));
        Assert.True(followers.MayAnswer(head.Id, clerk.Id));
        Assert.False(Followers([]).MayAnswer(head.Id, clerk.Id));
        Assert.False(followers.MayAnswer(driver.Id, finance));
        Assert.False(followers.MayAnswer(other.Id, finance));
    }

    [Fact]
    public void Who_has_left_or_is_not_named_is_not_told()
    {
        var followers = new Followers([new OfficeCard(finance, "กองคลัง", false, Guid.CreateVersion7())], [driver], [], null, Permissions());
        Assert.Empty(followers.At(LadderStep.Head, finance));
        Assert.Empty(followers.At(LadderStep.Chief, finance));
        Assert.Empty(followers.At(LadderStep.OnDay, finance));
    }

    private static RoundTask Task() => RoundTask.Ask(Told.Measure(), new Owner(finance, "กองคลัง"), new Round(Told.Year.FirstDay, Told.Today));

    private static Followers Followers(IReadOnlyList<StandIn> away) =>
        new([new OfficeCard(finance, "กองคลัง", false, head.Id)], [head, clerk, driver, chief, other], away, chief.Id, Permissions());

    private static Permissions Permissions() => new([(IModule)new Sujarit.Measures.MeasuresModule()]);
}
