using System.Globalization;
using System.Net;
using Sujarit.Disclosure.Budget;
using Sujarit.Modules.Disclosure.Checking;

namespace Sujarit.Modules.Disclosure.Budget;

public class BudgetGlanceTests
{
    private const string plan = "ลำดับ\tโครงการ\tปีงบประมาณ\tงบประมาณ (บาท)\n1\tถนน\t2567\t1,000.50\n2\tประปา\t2567\t๒,๐๐๐\n3\tอบรม\t2567\tไม่ใช้งบประมาณ\nรวม\t\t\t3,000.50";
    private const string progress = "ลำดับ\tโครงการ\tความก้าวหน้า\tงบประมาณที่ใช้ (บาท)\n1\tถนน\tเสร็จ\t750.25\n2\tประปา\tรอ\t-";

    [Fact]
    public void What_is_planned_and_spent_is_added_up_without_rows_of_sums()
    {
        var glance = Of(plan, progress)!;

        Assert.Equal((3000.50m, 2, (decimal?)750.25m), (glance.Allotted, glance.Works, glance.Spent));
        Assert.Equal(("ตารางที่ 2", SampleGround.Year, "O8"), (glance.Source, glance.Assessment, glance.Item));
        Assert.Equal("25.00", glance.Share!.Value.ToString("0.00", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void One_table_may_tell_both_and_one_without_spending_tells_the_plan()
    {
        var both = Of("โครงการ\tงบประมาณตามแผน\tเบิกจ่าย\tร้อยละการเบิกจ่าย\nก\t200\t50\t25")!;
        var planned = Of(plan)!;

        Assert.Equal((200m, (decimal?)50m), (both.Allotted, both.Spent));
        Assert.Equal((3000.50m, null, null, "ตารางที่ 1"), (planned.Allotted, planned.Spent, planned.Share, planned.Source));
    }

    [Theory]
    [InlineData(progress)]
    [InlineData("โครงการ\tงบประมาณ\nก\t100\nข\tประมาณ 200")]
    [InlineData("โครงการ\tร้อยละของงบประมาณ\nก\t100")]
    [InlineData("โครงการ\tงบประมาณ\nก\tไม่มี")]
    [InlineData("โครงการ\tผู้รับผิดชอบ\nก\tสำนักปลัด")]
    [InlineData("งบประมาณ")]
    public void Nothing_is_told_where_no_table_tells_the_plan_whole(string table) => Assert.Null(Of(table));

    [Fact]
    public void A_page_without_tables_a_huge_one_and_a_year_without_a_rule_tell_nothing()
    {
        Assert.Null(BudgetGlance.Of(SampleGround.Book, "<p>งบประมาณ 100 บาท</p>"));
        Assert.Null(BudgetGlance.Of(SampleGround.Book, Page([plan]) + new string(' ', 4_000_001)));
        Assert.Null(BudgetGlance.Of(SampleGround.Book with { Checks = SampleGround.Book.Checks! with { Budget = null } }, Page([plan])));
        Assert.Null(BudgetGlance.Of(SampleGround.Book with { Checks = null }, Page([plan])));
    }

    [Fact]
    public void A_sum_larger_than_any_amount_is_told() =>
        Assert.Equal(270_000_000_000_000_000m, Of("โครงการ\tงบประมาณ\n" + string.Join('\n', Enumerable.Repeat("ก\t90000000000000000", 3)))!.Allotted);

    private static BudgetGlance? Of(params string[] tables) => BudgetGlance.Of(SampleGround.Book, Page(tables));

    private static string Page(IEnumerable<string> tables) =>
        string.Concat(tables.Select((table, at) => string.Create(CultureInfo.InvariantCulture, $"<h3>ตารางที่ {at + 1}</h3><table>{string.Concat(table.Split('\n').Select(Row))}</table>")));

    private static string Row(string line, int at) =>
        $"<tr>{string.Concat(line.Split('\t').Select(cell => at == 0 ? $"<th>{WebUtility.HtmlEncode(cell)}</th>" : $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>";
}
