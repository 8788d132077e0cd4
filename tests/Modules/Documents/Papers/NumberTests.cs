using Sujarit.Documents.Papers;
using Sujarit.Kernel;

namespace Sujarit.Modules.Documents.Papers;

public class NumberTests
{
    private static readonly DateOnly today = new(2024, 9, 16);

    [Fact]
    public void Numbers_follow_each_other_from_the_first()
    {
        var series = NumberSeries.Begin(PaperKind.Order, Guid.Empty, 2567);
        series.StartAt(41);

        Assert.Equal([41, 42, 43], Enumerable.Range(0, 3).Select(_ => series.Give(today, today)));
        Assert.Contains("ออกเลขไปแล้ว", Assert.Throws<RuleBrokenException>(() => series.StartAt(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_never_dated_before_the_one_before_it_nor_to_come()
    {
        var series = NumberSeries.Begin(PaperKind.Order, Guid.Empty, 2567);
        series.Give(today.AddDays(-3), today);

        Assert.Contains("13 กันยายน 2567", Assert.Throws<RuleBrokenException>(() => series.Give(today.AddDays(-4), today)).Message, StringComparison.Ordinal);
        Assert.Throws<RuleBrokenException>(() => series.Give(today.AddDays(1), today));
        Assert.Equal(2, series.Give(today.AddDays(-3), today));
    }

    [Fact]
    public void Years_are_calendar_years() =>
        Assert.Equal((2567, 2568), (NumberSeries.YearOf(new DateOnly(2024, 12, 31)), NumberSeries.YearOf(new DateOnly(2025, 1, 1))));

    [Theory]
    [InlineData("สฎ ๗๑๐๓๘", "สฎ 71038")]
    [InlineData("  สฎ   71038/ ", "สฎ 71038")]
    [InlineData("ที่ สฎ", "ที่ สฎ")]
    public void A_code_is_kept_in_one_form(string typed, string kept) => Assert.Equal(kept, OfficeCode.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("<b>")]
    [InlineData("สฎ\u0007")]
    [InlineData("กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก")]
    public void What_is_no_code_is_refused(string typed) => Assert.Throws<RuleBrokenException>(() => OfficeCode.Read(typed));

    [Fact]
    public void Memos_and_letters_are_named_by_code_and_the_rest_by_year()
    {
        Assert.Equal("สฎ 71038/12", NumberRule.Usual(PaperKind.Letter).Words("สฎ 71038", 12, 2567));
        Assert.Equal("12/2567", NumberRule.Usual(PaperKind.Order).Words("สฎ 71038", 12, 2567));
        Assert.False(NumberRule.Usual(PaperKind.Announcement).IsPrinted);
    }
}
