using System.Globalization;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Modules.Organizations;

public class ActingOrderTests
{
    private static readonly DateOnly first = new(2024, 9, 1);
    private static readonly DateOnly last = new(2024, 9, 30);
    private static readonly ActingTerms terms = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "ปลัดองค์การบริหารส่วนตำบล", ActingKind.InPlaceOf, "12/2567", first, last, Guid.CreateVersion7());

    [Theory]
    [InlineData("2024-09-30", "2024-10-15")]
    [InlineData("2024-08-01", "2024-09-01")]
    [InlineData("2024-09-10", "2024-09-12")]
    [InlineData("2024-08-01", "2024-10-31")]
    public void Two_orders_for_one_position_never_share_a_day(string from, string to)
    {
        var second = terms with { Actor = Guid.CreateVersion7(), Number = "15/2567", From = Day(from), To = Day(to) };
        Assert.Contains("12/2567", Refusal(() => ActingOrder.Give(second, [ActingOrder.Give(terms, [])])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_after_the_last_another_may_begin() =>
        Assert.True(ActingOrder.Give(terms with { From = last.AddDays(1), To = last.AddDays(9) }, [ActingOrder.Give(terms, [])]).CountsOn(last.AddDays(1)));

    [Fact]
    public void Another_position_of_the_same_holder_is_the_same_for_the_days() =>
        Refusal(() => ActingOrder.Give(terms with { Position = "ปลัด อบต." }, [ActingOrder.Give(terms, [])]));

    [Fact]
    public void An_order_that_is_ended_counts_no_more_and_makes_room()
    {
        var order = ActingOrder.Give(terms, []);
        order.End(first.AddDays(10));

        Assert.True(order.CountsOn(first.AddDays(9)));
        Assert.False(order.CountsOn(first.AddDays(10)));
        ActingOrder.Give(terms with { From = first.AddDays(10) }, [order]);
        Assert.Contains("สิ้นสุด", Refusal(() => order.End(first.AddDays(11))), StringComparison.Ordinal);
        Assert.Contains("สิ้นสุด", Refusal(() => order.Revise(terms, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_order_has_to_say_is_asked_for()
    {
        Assert.Contains("ตำแหน่ง", Refusal(() => ActingOrder.Give(terms with { Position = "" }, [])), StringComparison.Ordinal);
        Assert.Contains("เลขที่คำสั่ง", Refusal(() => ActingOrder.Give(terms with { Number = " " }, [])), StringComparison.Ordinal);
        Assert.Contains("ไม่ก่อนวันเริ่ม", Refusal(() => ActingOrder.Give(terms with { To = first.AddDays(-1) }, [])), StringComparison.Ordinal);
        Assert.Contains("ผู้ดำรงตำแหน่งนั้นเอง", Refusal(() => ActingOrder.Give(terms with { Actor = terms.Holder!.Value }, [])), StringComparison.Ordinal);
        Assert.Contains("พ.ศ.", Refusal(() => ActingOrder.Give(terms with { To = last.AddYears(10) }, [])), StringComparison.Ordinal);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Refusal(Action act) => Assert.Throws<RuleBrokenException>(act).Message;
}
