using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class ThaiYearTests
{
    [Theory]
    [InlineData("ประจำปีงบประมาณ พ.ศ.๒๕๖๖ โดย", "ปีงบประมาณ พ.ศ.๒๕๖๖", 2566)]
    [InlineData("ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๗", 2567)]
    [InlineData("ปีงบประมาณ: 2567", "ปีงบประมาณ: 2567", 2567)]
    [InlineData("ปีงบ 67", "ปีงบ 67", 2567)]
    [InlineData("งบประมาณ พ.ศ. ๒๕๖๘", "งบประมาณ พ.ศ. ๒๕๖๘", 2568)]
    public void A_fiscal_year_is_found_by_its_words(string text, string quote, int year) =>
        AssertFound(text, quote, year, isFiscalYear: true, isOfLaw: false);

    [Theory]
    [InlineData("ในปี พ.ศ. ๒๕๖๗ ที่", "ปี พ.ศ. ๒๕๖๗", 2567)]
    [InlineData("ประจำปี ๒๕๖๗ ดัง", "ปี ๒๕๖๗", 2567)]
    [InlineData("ประจำปี พ.ศ. ๒๕๖๖และ", "ปี พ.ศ. ๒๕๖๖", 2566)]
    [InlineData("ข้อมูล พ. ศ. ๒๕๖๖", "พ. ศ. ๒๕๖๖", 2566)]
    [InlineData("ปี ค.ศ. 2024", "ปี ค.ศ. 2024", 2567)]
    [InlineData("เป็นการประกาศสำหรับปี พ.ศ. ๒๕๖๗ *", "ปี พ.ศ. ๒๕๖๗", 2567)]
    public void A_year_is_found_by_its_words(string text, string quote, int year) =>
        AssertFound(text, quote, year, isFiscalYear: false, isOfLaw: false);

    [Theory]
    [InlineData("พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐ บน", 2560)]
    [InlineData("พ.ร.ป. ว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. ๒๕๖๑", 2561)]
    [InlineData("พรบ.ข้อมูลข่าวสาร พ.ศ. ๒๕๔๐", 2540)]
    [InlineData("ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้าง พ.ศ. 2560", 2560)]
    [InlineData("รัฐธรรมนูญแห่งราชอาณาจักรไทย พ.ศ. ๒๕๖๐", 2560)]
    public void A_year_in_the_name_of_a_law_says_so(string text, int year)
    {
        var found = Assert.Single(ThaiDate.FindYears(text));
        Assert.Equal((year, false, true), (found.BuddhistYear, found.IsFiscalYear, found.IsOfLaw));
    }

    [Fact]
    public void The_year_of_a_law_does_not_reach_the_next_year()
    {
        var found = ThaiDate.FindYears("ตาม พ.ร.บ. วินัยการเงิน พ.ศ. ๒๕๖๑ และแผน พ.ศ. ๒๕๖๗ ประจำปีงบประมาณ ๒๕๖๘").ToList();

        Assert.Equal([2561, 2567, 2568], found.Select(year => year.BuddhistYear));
        Assert.Equal([true, false, false], found.Select(year => year.IsOfLaw));
    }

    [Fact]
    public void An_amendment_is_of_the_same_law() =>
        Assert.All(
            ThaiDate.FindYears("พ.ร.บ. เทศบาล พ.ศ. ๒๔๙๖ แก้ไขเพิ่มเติมถึง (ฉบับที่ ๑๔) พ.ศ. ๒๕๖๒"),
            found => Assert.True(found.IsOfLaw)
        );

    [Fact]
    public void The_law_named_in_another_cell_or_line_does_not_count() =>
        Assert.All(
            ThaiDate.FindYears("ระเบียบ\tพ.ศ. ๒๕๖๗\nประกาศ\nพ.ศ. ๒๕๖๗"),
            found => Assert.False(found.IsOfLaw)
        );

    [Fact]
    public void Both_years_of_a_span_are_found() =>
        Assert.Equal(
            [(2566, "พ.ศ. ๒๕๖๖"), (2570, "๒๕๗๐")],
            ThaiDate.FindYears("แผน ๕ ปี (พ.ศ. ๒๕๖๖ – ๒๕๗๐)").Select(found => (found.BuddhistYear, found.Quote))
        );

    [Theory]
    [InlineData("เมื่อวันที่ ๑๙ สิงหาคม พ.ศ. ๒๕๖๗")]
    [InlineData("ต.ค. ๖๖ ถึง ก.ย. ๖๗")]
    [InlineData("ใช้งบประมาณ ๒๕๐๐ บาท ทุกปี ๒๐๐๐ คน")]
    [InlineData("๒๕๖๗")]
    [InlineData("ปี ๖๗")]
    [InlineData("พ.ศ. 25670 ปีงบประมาณ 123")]
    public void What_is_no_year_of_its_own_is_not_found(string text) => Assert.Empty(ThaiDate.FindYears(text));

    [Fact]
    public void Found_years_lie_in_order_within_any_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                HostileText.WithDates,
                text =>
                {
                    var end = 0;
                    foreach (var found in ThaiDate.FindYears(text))
                    {
                        Assert.True(found.Start >= end && found.Length > 0);
                        Assert.Equal(found.Quote, text.Substring(found.Start, found.Length));
                        end = found.Start + found.Length;
                    }
                }
            )
        );

    private static void AssertFound(string text, string quote, int year, bool isFiscalYear, bool isOfLaw) =>
        Assert.Equal(
            new FoundYear(text.IndexOf(quote, StringComparison.Ordinal), quote.Length, year, quote, isFiscalYear, isOfLaw),
            Assert.Single(ThaiDate.FindYears(text))
        );
}
