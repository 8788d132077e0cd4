using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Measures.Works;

public class WorkTests
{
    [Fact]
    public void A_measure_needs_a_title() => Assert.Contains("ชื่อมาตรการ", Told.Refusal(() => Measure.Plan(Told.Year, 1, 1, "  ")));

    [Fact]
    public void A_measure_begins_not_started() => Assert.Equal(ProgressStatus.NotStarted, Told.Measure().Status);

    [Fact]
    public void An_action_says_what_is_done_for_which_indicator()
    {
        Assert.Contains("ตัวชี้วัด", Told.Refusal(() => IndicatorAction.Plan(Told.Year, 1, "", ["ทำ"])));
        Assert.Contains("อย่างน้อยหนึ่งข้อ", Told.Refusal(() => IndicatorAction.Plan(Told.Year, 1, "1", [" "])));
        Assert.Contains("0 ถึง 100", Told.Refusal(() => IndicatorAction.Plan(Told.Year, 1, "1", ["ทำ"]).Describe("1", 100.5m, ["ทำ"])));
    }

    [Fact]
    public void An_item_names_its_code() => Assert.Contains("ข้อ OIT", Told.Refusal(() => ItemWork.Plan(Told.Year, 1, " ", null, [])));

    [Theory]
    [InlineData(2023, 9, 30)]
    [InlineData(2024, 10, 1)]
    public void Schedule_refuses_a_day_outside_the_fiscal_year(int year, int month, int day) =>
        Assert.Contains("นอกปีงบประมาณ", Told.Refusal(() => Told.Measure().Schedule(null, null, new DateOnly(year, month, day), null)));

    [Fact]
    public void Schedule_refuses_an_end_before_the_beginning() =>
        Assert.Contains("ก่อนวันเริ่ม", Told.Refusal(() => Told.Measure().Schedule(null, new DateOnly(2024, 3, 2), new DateOnly(2024, 3, 1), null)));

    [Fact]
    public void A_period_without_words_is_printed_as_months()
    {
        var measure = Told.Measure();
        measure.Schedule(null, new DateOnly(2023, 10, 1), new DateOnly(2024, 9, 30), Cadence.Quarterly);
        Assert.Equal("ต.ค. ๖๖ ถึง ก.ย. ๖๗", measure.Reported().Period);
        measure.Schedule("ตลอดปี", new DateOnly(2023, 10, 1), new DateOnly(2024, 9, 30), null);
        Assert.Equal("ตลอดปี", measure.Reported().Period);
    }

    [Fact]
    public void Withdrawing_needs_a_reason_and_is_undone_by_reinstating()
    {
        var measure = Told.Measure();
        Assert.Contains("เหตุผล", Told.Refusal(() => measure.Withdraw(" ", Told.Hand.At)));
        Assert.False(measure.IsWithdrawn);

        measure.Withdraw("รวมกับมาตรการอื่น", Told.Hand.At);
        Assert.Contains("ถอนไปแล้ว", Told.Refusal(() => measure.Withdraw("อีกครั้ง", Told.Hand.At)));
        Assert.Contains("นำกลับมาใช้ก่อน", Told.Refusal(() => measure.Report(Told.Doing(), Told.Hand)));
        Assert.Contains("ถอนแล้ว", Told.Refusal(() => measure.Finish(["ทำแล้ว"], [], [])));

        measure.Reinstate();
        Assert.False(measure.IsWithdrawn);
        Assert.Null(measure.WithdrawnWhy);
        Assert.Contains("ไม่ได้ถูกถอน", Told.Refusal(measure.Reinstate));
    }

    [Fact]
    public void Two_measures_trade_places_and_numbers()
    {
        var (first, second) = (Told.Measure(1), Told.Measure(2));
        second.TradePlaces(first);
        Assert.Equal((2, 2), (first.Order, first.No));
        Assert.Equal((1, 1), (second.Order, second.No));
    }

    [Fact]
    public void Works_of_other_kinds_do_not_trade_places() =>
        Assert.Contains("ชนิดเดียวกัน", Told.Refusal(() => Told.Measure().TradePlaces(ItemWork.Plan(Told.Year, 2, "O1", null, []))));

    [Fact]
    public void Finishing_needs_a_point_of_what_was_done()
    {
        var measure = Told.Measure();
        Assert.Contains("อย่างน้อยหนึ่งข้อ", Told.Refusal(() => measure.Finish([" "], ["ดีขึ้น"], [])));
        measure.Finish(["จัดอบรมแล้ว"], ["ดีขึ้น"], ["ทำต่อ"]);
        Assert.Equal(ProgressStatus.Done, measure.Status);
        Assert.Equal(["ทำต่อ"], measure.Reported().Recommendations);
    }

    [Fact]
    public void Without_a_summary_the_report_repeats_what_was_told_by_date()
    {
        var measure = Told.Measure();
        measure.Report(Told.Doing(new DateOnly(2024, 5, 1), "ครั้งที่สอง"), Told.Hand);
        measure.Report(Told.Doing(new DateOnly(2024, 2, 1), "ครั้งแรก"), Told.Hand);
        Assert.Equal(["ครั้งแรก", "ครั้งที่สอง"], measure.Reported().Summary);
        measure.SumUp(["สรุป"], [], []);
        Assert.Equal(["สรุป"], measure.Reported().Summary);
    }

    [Fact]
    public void Owners_keep_their_order_and_their_offices()
    {
        var office = Guid.CreateVersion7();
        var measure = Told.Measure();
        measure.BelongTo([new Owner(null, "นิติกร"), new Owner(office, "กองคลัง"), new Owner(null, " ")]);
        Assert.Equal([new Owner(null, "นิติกร"), new Owner(office, "กองคลัง")], measure.Owners);
        Assert.Equal(["นิติกร", "กองคลัง"], measure.Reported().Owners);
    }

    [Fact]
    public void A_work_is_owned_by_the_person_or_the_office()
    {
        var (person, office) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var measure = Told.Measure();
        measure.BelongTo([new Owner(office, "กองคลัง")]);
        Assert.True(measure.IsOwnedBy(Visitor(Guid.CreateVersion7(), office)));
        Assert.False(measure.IsOwnedBy(Visitor(person, null)));
        Assert.False(measure.IsOwnedBy(Visitor(person, Guid.CreateVersion7())));
        measure.BelongTo([new Owner(person, "นายสุจริต ใจงาม")]);
        Assert.True(measure.IsOwnedBy(Visitor(person, null)));
    }

    private static Visitor Visitor(Guid person, Guid? office) => new(Guid.CreateVersion7(), person, "ผู้ทดสอบ", null, office, [Role.Owner]);
}
