using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Modules.Measures.Works;

namespace Sujarit.Modules.Measures.Plans;

public class OpeningTests
{
    private static readonly FiscalYear old = Told.Year;

    [Fact]
    public void A_measure_goes_on_with_its_owners_a_year_later_and_with_nothing_done()
    {
        var measure = Told.Measure();
        measure.Describe("มาตรการยืมทรัพย์สิน", ["4", "O13"], ["ประกาศ", "ตรวจ"], "ทุกเดือน");
        measure.BelongTo([new Owner(Guid.CreateVersion7(), "กองคลัง")]);
        measure.Schedule(null, new DateOnly(2024, 2, 29), new DateOnly(2024, 9, 30), Cadence.Monthly);
        measure.CarryOut("property", "property-loan-rule");
        measure.Report(Told.Doing(), Told.Hand);
        measure.Finish(["ทำแล้ว"], ["ดีขึ้น"], ["ทำต่อ"]);

        var again = (Measure)Assert.Single(Carried(measure));

        Assert.Equal(("มาตรการยืมทรัพย์สิน", "property", "property-loan-rule"), (again.Title, again.Theme, again.LibraryCode));
        Assert.Equal(measure.Owners, again.Owners);
        Assert.Equal((new DateOnly(2025, 2, 28), new DateOnly(2025, 9, 30), Cadence.Monthly), (again.StartsOn!.Value, again.EndsOn!.Value, again.Cadence!.Value));
        Assert.Equal(ProgressStatus.NotStarted, again.Status);
        Assert.Empty(again.Entries);
        Assert.Empty(again.Summary.Concat(again.Outcomes).Concat(again.Recommendations));
        // The item goes on under another code.
        Assert.Equal(["4", "O10"], again.Serves);
    }

    [Theory]
    [InlineData("ตลอดปีงบประมาณ", "ตลอดปีงบประมาณ", null)]
    [InlineData("ต.ค. 66 - ก.ย. 67", null, "ต.ค. ๖๗ ถึง ก.ย. ๖๘")]
    [InlineData("ไตรมาส 2 ปี 2567", null, null)]
    public void Words_of_a_time_go_on_only_where_they_name_no_year(string period, string? words, string? printed)
    {
        var measure = Told.Measure();
        measure.Schedule(period, null, null, null);

        var again = Assert.Single(Carried(measure));

        Assert.Equal(words, again.Period);
        Assert.Equal(printed ?? words, again.PrintedPeriod);
    }

    [Fact]
    public void An_action_goes_on_without_the_score_of_the_old_paper()
    {
        var action = IndicatorAction.Plan(old, 1, "4", ["ประกาศเกณฑ์การยืม"]);
        action.Describe("4", 78.43m, ["ประกาศเกณฑ์การยืม"]);

        var again = (IndicatorAction)Assert.Single(Carried(action));

        Assert.Equal(("4", (decimal?)null), (again.Indicator!, again.Score));
        Assert.Equal(action.Actions, again.Actions);
    }

    [Fact]
    public void An_item_that_stays_goes_on_under_its_new_code()
    {
        var item = Item("O13");
        var again = (ItemWork)Assert.Single(Carried(item));

        Assert.Equal("O10", again.Code);
        Assert.Equal(Rulebooks.BesideProgram.Of(old.Next).Item("O10")!.Title, again.ItemTitle);
        Assert.Equal(item.Owners, again.Owners);
    }

    [Fact]
    public void Two_items_that_became_one_are_one_with_the_owners_of_both()
    {
        var (structure, powers) = (Item("O1", "สำนักปลัด"), Item("O3", "งานนิติการ"));

        var carrying = Carry([structure, powers], (structure, new("O1", null)), (powers, new("O1", null)));

        var one = (ItemWork)Assert.Single(carrying.Works);
        Assert.Equal(["สำนักปลัด", "งานนิติการ"], one.OwnerNames);
        Assert.Equal([CarryWay.Taken, CarryWay.Taken], carrying.Records.Select(record => record.Way));
    }

    [Fact]
    public void An_item_that_was_dropped_needs_a_decision_and_a_reason_to_leave_it_out()
    {
        var item = Item("O6");
        Assert.True(Candidate.Of(item, Rulebooks.BesideProgram).NeedsDecision);

        Assert.Contains("โปรดเลือก", Told.Refusal(() => Carry([item])));
        Assert.Contains("เหตุผล", Told.Refusal(() => Carry([item], (item, new(Decision.LeaveOut, " ")))));
        Assert.Contains("ไม่มีข้อ O99", Told.Refusal(() => Carry([item], (item, new("O99", null)))));

        var left = Carry([item], (item, new(Decision.LeaveOut, "ไม่มีข้อนี้แล้ว")));
        Assert.Empty(left.Works);
        Assert.Equal((CarryWay.LeftOut, "ไม่มีข้อนี้แล้ว"), (left.Records.Single().Way, left.Records.Single().Why!));

        var taken = Carry([item], (item, new("O4", "รวมกับข่าว")));
        Assert.Equal("O4", ((ItemWork)taken.Works.Single()).Code);
        Assert.Equal(CarryWay.TakenAs, taken.Records.Single().Way);
    }

    [Fact]
    public void An_item_that_was_split_goes_on_as_all_of_them()
    {
        var shelf = Rulebooks.BesideProgram;
        var carry = shelf.CarriedOver.First(carried => carried.To == old).Items!.First(known => known.Kind == CarryKind.Split);
        var item = ItemWork.Plan(old.Previous, 1, carry.From, null, []);

        var carrying = new Carrying(new OpeningYear(old, [], [], []), Told.Hand, 0, 0);
        carrying.Add(Candidate.Of(item, shelf), new Decision(Decision.All, null));

        Assert.Equal(carry.To, carrying.Works.Cast<ItemWork>().Select(work => work.Code));
    }

    [Fact]
    public void What_the_year_has_already_is_not_added_again()
    {
        var measure = Told.Measure();
        var there = Measure.Plan(old.Next, 1, 1, measure.Title!);
        var item = ItemWork.Plan(old.Next, 2, "O10", null, []);

        var carrying = Carry([measure, Item("O13")], [there, item]);

        Assert.Empty(carrying.Works);
        Assert.Equal(2, carrying.Records.Count);
    }

    [Fact]
    public void A_year_after_the_newest_rulebook_opens_with_the_items_of_the_year_before()
    {
        var newest = Rulebooks.BesideProgram.Years[^1];
        var candidate = Candidate.Of(ItemWork.Plan(newest, 1, Rulebooks.BesideProgram.Of(newest).Items[0].Code, null, []), Rulebooks.BesideProgram);

        Assert.False(candidate.NeedsDecision);
        Assert.Equal(CarryKind.Same, candidate.Kind);
    }

    [Fact]
    public void A_text_that_names_the_old_year_is_pointed_at()
    {
        var (dated, plain) = (Measure.Plan(old, 1, 1, "แผนปี ๒๕๖๗"), Measure.Plan(old, 2, 2, "แผนป้องกัน"));

        Assert.Equal(["มาตรการที่ 1 แผนปี ๒๕๖๗"], Opening([dated, plain], []).Dated.Select(candidate => candidate.Called));
    }

    private static ItemWork Item(string code, string owner = "สำนักปลัด")
    {
        var item = ItemWork.Plan(old, 1, code, "ชื่อเดิม", ["องค์ประกอบเดิม"]);
        item.BelongTo([new Owner(null, owner)]);
        return item;
    }

    private static IReadOnlyList<Work> Carried(Work work) => Carry([work]).Works;

    private static Carrying Carry(IReadOnlyList<Work> works, params (Work Work, Decision Decision)[] decisions) => Carry(works, [], decisions);

    private static Carrying Carry(IReadOnlyList<Work> works, IReadOnlyList<Work> there, params (Work Work, Decision Decision)[] decisions)
    {
        var opening = Opening(works, there);
        var carrying = new Carrying(opening, Told.Hand, 0, 0);
        foreach (var candidate in opening.Candidates)
        {
            carrying.Add(candidate, decisions.FirstOrDefault(decision => decision.Work == candidate.Work).Decision ?? new Decision(null, null));
        }

        return carrying;
    }

    private static OpeningYear Opening(IReadOnlyList<Work> works, IReadOnlyList<Work> there) => new(old.Next, [.. works.Select(work => Candidate.Of(work, Rulebooks.BesideProgram))], there, []);
}
