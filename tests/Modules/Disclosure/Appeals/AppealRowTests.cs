using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Checking;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.Appeals;

public class AppealRowTests
{
    private static readonly FiscalYear year = new(2567);
    private static readonly DateTimeOffset now = new(2024, 6, 10, 3, 0, 0, TimeSpan.Zero);
    private static readonly Item item = Rulebooks.BesideProgram.Of(year).Item("O13")!;
    private static readonly CheckFinding finding = new(CheckKind.WordsMissing, 1, "", "", "ไม่พบ");

    [Theory]
    [InlineData(null, 0, 1, 1, nameof(AppealKind.NotMarked))]
    [InlineData(100, 0, 1, 1, nameof(AppealKind.Agreed))]
    [InlineData(100, 1, 1, 1, nameof(AppealKind.Overlooked))]
    [InlineData(0, 0, 1, 1, nameof(AppealKind.Contestable))]
    [InlineData(0, 1, 1, 1, nameof(AppealKind.Lacking))]
    [InlineData(0, 0, 0, 0, nameof(AppealKind.Lacking))]
    [InlineData(0, 0, 0, 1, nameof(AppealKind.Lacking))]
    [InlineData(0, 0, 1, 2, nameof(AppealKind.ChangedSince))]
    [InlineData(0, 1, 1, 2, nameof(AppealKind.ChangedSince))]
    public void The_comparison_says_which_kind_it_is(int? score, int findings, int shown, int newest, string kind) =>
        Assert.Equal(kind, Row(score, findings, shown, newest).Kind.ToString());

    [Fact]
    public void What_could_be_won_is_the_part_of_its_worth_that_was_lost()
    {
        Assert.Equal(0.57m, Row(0).ToWin);
        Assert.Equal(0.285m, Row(50).ToWin);
        Assert.Equal(0, Row(100).ToWin);
        Assert.Equal(0, Row(null).ToWin);
        Assert.Equal(0, (Row(0) with { Points = null }).ToWin);
    }

    [Fact]
    public void Points_that_were_lost_are_open_until_they_are_accepted_or_contested()
    {
        var mark = Mark.Of(year, "O13");
        var row = Row(0) with { Mark = mark };
        Assert.Equal(AppealDecision.Open, row.Decision);
        Assert.Equal(AppealDecision.NotNeeded, (row with { Score = 100 }).Decision);

        mark.Accept(contention: null, "นายก", now);
        Assert.Equal(AppealDecision.Accepted, row.Decision);
        var contention = Contention.Begin(mark, 0, 100);
        Assert.Equal(AppealDecision.Contested, (row with { Contention = contention }).Decision);
        contention.Withdraw("นายก", now);
        Assert.Equal(AppealDecision.Open, (row with { Contention = contention }).Decision);
    }

    [Theory]
    [InlineData(19, false, false, 16)]
    [InlineData(20, true, false, 15)]
    [InlineData(28, true, true, 7)]
    [InlineData(34, true, true, 1)]
    [InlineData(35, false, false, 0)]
    public void The_window_is_open_from_its_first_to_its_last_day_and_presses_in_its_last_week(int day, bool isOpen, bool isNear, int left)
    {
        var window = AppealWindow.Of(year, [Step(AssessmentStep.Appeal, June(20), June(34))]);
        var today = June(day);

        Assert.Equal((isOpen, isNear, left), (window.IsOpen(today), window.IsNearEnd(today), window.DaysLeft(today)!.Value));
        Assert.Equal(day > 34, window.IsOver(today));
    }

    [Fact]
    public void The_assessed_time_ends_with_the_check_or_else_before_scores_can_be_contested()
    {
        var appeal = Step(AssessmentStep.Appeal, June(20), June(34));
        var answers = Step(AssessmentStep.Answers, June(1), June(5));

        Assert.Equal(June(19), AppealWindow.Of(year, [appeal]).AssessedUntil);
        var known = AppealWindow.Of(year, [answers, Step(AssessmentStep.Check, June(6), June(10)), appeal]);
        Assert.Equal((June(1), June(10)), (known.AssessedFrom, known.AssessedUntil));
        var unknown = AppealWindow.Of(year, []);
        Assert.Equal(((DateOnly?)null, false, (int?)null), (unknown.AssessedUntil, unknown.IsOpen(June(1)), unknown.DaysLeft(June(1))));
    }

    private static AppealRow Row(int? score, int findings = 0, int shown = 1, int newest = 1) =>
        new(
            item, 100, score, 0.57m, null, null, [.. Enumerable.Repeat(finding, findings)],
            [.. Enumerable.Range(1, shown).Select(number => new ShownInTime(number, "บริการออนไลน์", now, null, new string('a', 64)))], newest);

    private static AssessmentStep Step(string code, DateOnly from, DateOnly to) => new(code, code, from, to);

    private static DateOnly June(int day) => new DateOnly(2024, 6, 1).AddDays(day - 1);
}
