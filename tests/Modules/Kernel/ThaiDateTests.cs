using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class ThaiDateTests
{
    private static readonly DateOnly day = new(2024, 8, 19);

    [Fact]
    public void A_day_is_written_in_each_official_way()
    {
        Assert.Equal("๑๙ สิงหาคม ๒๕๖๗", ThaiDate.Full(day));
        Assert.Equal("19 สิงหาคม 2567", ThaiDate.Full(day, DigitScript.Arabic));
        Assert.Equal("19 ส.ค. 67", ThaiDate.Brief(day));
        Assert.Equal("19 ส.ค. 2567", ThaiDate.Brief(day, fullYear: true));
        Assert.Equal("๑๙ ส.ค. ๖๗", ThaiDate.Brief(day, DigitScript.Thai));
        Assert.Equal("วันที่ ๑๙ เดือน สิงหาคม พ.ศ. ๒๕๖๗", ThaiDate.Formal(day));
    }

    [Fact]
    public void A_span_is_written_as_briefly_as_it_can_be()
    {
        Assert.Equal("ต.ค. ๖๖ ถึง ก.ย. ๖๗", ThaiDate.Months(new(2023, 10, 1), new(2024, 9, 30)));
        Assert.Equal("ต.ค. 66", ThaiDate.Months(new(2023, 10, 1), new(2023, 10, 31), DigitScript.Arabic));
        Assert.Equal("๔-๕ มีนาคม ๒๕๖๗", ThaiDate.Range(new(2024, 3, 4), new(2024, 3, 5)));
        Assert.Equal("๓๐ กันยายน – ๒ ตุลาคม ๒๕๖๗", ThaiDate.Range(new(2024, 9, 30), new(2024, 10, 2)));
        Assert.Equal("31 ธันวาคม 2566 – 2 มกราคม 2567", ThaiDate.Range(new(2023, 12, 31), new(2024, 1, 2), DigitScript.Arabic));
        Assert.Equal("๑๙ สิงหาคม ๒๕๖๗", ThaiDate.Range(day, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => ThaiDate.Range(day, day.AddDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ThaiDate.Months(day, day.AddDays(-1)));
    }

    [Theory]
    [InlineData("๑๙ สิงหาคม ๒๕๖๗")]
    [InlineData("19 สิงหาคม 2567")]
    [InlineData("๑9 สิงหาคม ๒๕6๗")]
    [InlineData("๑๙สิงหาคม๒๕๖๗")]
    [InlineData("๑๙ สิงหาคม พ.ศ. ๒๕๖๗")]
    [InlineData("๑๙ สิงหาคม พศ ๒๕๖๗")]
    [InlineData("วันที่ ๑๙ เดือน สิงหาคม พ.ศ. ๒๕๖๗")]
    [InlineData("วันที่ ๑๙ เดือนสิงหาคม พ.ศ.๒๕๖๗")]
    [InlineData("เมื่อวันที่ ๑๙ สิงหาคม ๒๕๖๗")]
    [InlineData("ณ วันที่ ๑๙ สิงหาคม ๒๕๖๗")]
    [InlineData("วันจันทร์ที่ 19 สิงหาคม 2567")]
    [InlineData("19 ส.ค. 67")]
    [InlineData("19 ส.ค.67")]
    [InlineData("19 สค 67")]
    [InlineData("19 สค. 2567")]
    [InlineData("19 ส. ค. 2567")]
    [InlineData("๑๙ส.ค๖๗")]
    [InlineData("19 สิงหาคม 2024")]
    [InlineData("19 สิงหาคม ค.ศ. 2024")]
    [InlineData("19/8/2567")]
    [InlineData("๑๙/๐๘/๒๕๖๗")]
    [InlineData("19/08/67")]
    [InlineData("19-08-2567")]
    [InlineData("19.8.2567")]
    [InlineData("19/8/2024")]
    [InlineData("2024-08-19")]
    [InlineData("2567-08-19")]
    [InlineData(" ๑๙\u200B สิงหาคม\n๒๕๖๗ ")]
    public void A_day_is_read_however_it_is_written(string text)
    {
        Assert.True(ThaiDate.TryRead(text, out var span));
        Assert.Equal(new ThaiDateSpan(day, day), span);
    }

    [Theory]
    [InlineData("ต.ค. ๖๖ ถึง ก.ย. ๖๗", "2023-10-01", "2024-09-30")]
    [InlineData("ต.ค. - ก.ย. ๖๗", "2023-10-01", "2024-09-30")]
    [InlineData("เดือน ตุลาคม ๒๕๖๖ ถึง เดือน กันยายน ๒๕๖๗", "2023-10-01", "2024-09-30")]
    [InlineData("ตุลาคม 2566 – กันยายน 2567", "2023-10-01", "2024-09-30")]
    [InlineData("ม.ค.-มี.ค. 2567", "2024-01-01", "2024-03-31")]
    [InlineData("กุมภาพันธ์ ๒๕๖๗", "2024-02-01", "2024-02-29")]
    [InlineData("เดือนกรกฏาคม ๒๕๖๗", "2024-07-01", "2024-07-31")]
    [InlineData("มิย 67", "2024-06-01", "2024-06-30")]
    public void A_span_of_months_is_read(string text, string first, string last) =>
        AssertSpan(text, first, last, DatePrecision.Month);

    [Theory]
    [InlineData("๔-๕ มีนาคม ๒๕๖๗", "2024-03-04", "2024-03-05")]
    [InlineData("๔ และ ๕ มีนาคม ๒๕๖๗", "2024-03-04", "2024-03-05")]
    [InlineData("ระหว่างวันที่ ๔ ถึงวันที่ ๕ มีนาคม ๒๕๖๗", "2024-03-04", "2024-03-05")]
    [InlineData("๓๐ กันยายน – ๒ ตุลาคม ๒๕๖๗", "2024-09-30", "2024-10-02")]
    [InlineData("๓๐ ธันวาคม - ๒ มกราคม ๒๕๖๗", "2023-12-30", "2024-01-02")]
    [InlineData("1 ต.ค. 66 - 30 ก.ย. 67", "2023-10-01", "2024-09-30")]
    [InlineData("1/10/2566 - 30/9/2567", "2023-10-01", "2024-09-30")]
    public void A_span_of_days_is_read(string text, string first, string last) =>
        AssertSpan(text, first, last, DatePrecision.Day);

    [Fact]
    public void A_year_is_read_when_it_is_called_one()
    {
        AssertSpan("ปีงบประมาณ พ.ศ.๒๕๖๖", "2022-10-01", "2023-09-30", DatePrecision.FiscalYear);
        AssertSpan("ตลอดปีงบประมาณ 67", "2023-10-01", "2024-09-30", DatePrecision.FiscalYear);
        AssertSpan("พ.ศ. ๒๕๖๖", "2023-01-01", "2023-12-31", DatePrecision.Year);
        Assert.False(ThaiDate.TryRead("2566", out _));
    }

    [Theory]
    [InlineData("๓๐ กุมภาพันธ์ ๒๕๖๗")]
    [InlineData("๒๙ กุมภาพันธ์ ๒๕๖๖")]
    [InlineData("๐ มกราคม ๒๕๖๗")]
    [InlineData("๓๑ เมษายน ๒๕๖๗")]
    [InlineData("112 เมษายน 2567")]
    [InlineData("19/13/2567")]
    [InlineData("31-2-2567")]
    [InlineData("19 สิงหาคม")]
    [InlineData("สิงหาคม")]
    [InlineData("19 สิงหาคม 256")]
    [InlineData("19 สิงหาคม 25670")]
    [InlineData("19 สิงหาคม 1234")]
    [InlineData("19 สิงหาคม ค.ศ. 67")]
    [InlineData("1/2/2567/4")]
    [InlineData("")]
    [InlineData("วันที่")]
    public void What_is_no_date_is_neither_read_nor_found(string text)
    {
        Assert.False(ThaiDate.TryRead(text, out _));
        Assert.Empty(ThaiDate.Find(text));
    }

    [Theory]
    [InlineData("อบรมเมื่อวันที่ ๙ มกราคม ๒๕๖๗ ๒. -มีคู่มือ", "๙ มกราคม ๒๕๖๗")]
    [InlineData("๑.๙ มกราคม ๒๕๖๗.๒.มีคู่มือ", "๙ มกราคม ๒๕๖๗")]
    [InlineData("เมื่อวันที่ ๔-๕ มีนาคม ๒๕๖๗</p> <p>๒. มีก", "๔-๕ มีนาคม ๒๕๖๗")]
    [InlineData("ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๘ ที่มีเนื้อหา", "๓๑ มีนาคม ๒๕๖๘")]
    [InlineData("สำนักปลัด\tต.ค. ๖๖ ถึง ก.ย. ๖๗\t", "ต.ค. ๖๖ ถึง ก.ย. ๖๗")]
    [InlineData("ลงวันที่ ๑๙ ส.ค. ๖๗ เรื่อง การยืม", "๑๙ ส.ค. ๖๗")]
    [InlineData("ระหว่างเดือนต.ค. ๖๖", "เดือนต.ค. ๖๖")]
    [InlineData("๑๙ สิงหาคม ๒๕๖๗ - ๒๐ คน", "๑๙ สิงหาคม ๒๕๖๗")]
    [InlineData("หน้า 12345 มีนาคม 2567", "มีนาคม 2567")]
    [InlineData("ข้อ ๙๙ - ๕ มีนาคม ๒๕๖๗", "๕ มีนาคม ๒๕๖๗")]
    public void A_date_is_found_in_running_text(string text, string quote)
    {
        var found = Assert.Single(ThaiDate.Find(text));
        Assert.Equal(quote, found.Quote);
        Assert.Equal(quote, text.Substring(found.Start, found.Length));
    }

    [Fact]
    public void Two_dates_joined_by_and_are_two() =>
        Assert.Equal(
            ["๑ มีนาคม ๒๕๖๗", "๕ เมษายน ๒๕๖๗"],
            ThaiDate.Find("ประชุมวันที่ ๑ มีนาคม ๒๕๖๗ และ ๕ เมษายน ๒๕๖๗").Select(found => found.Quote)
        );

    [Theory]
    [InlineData("ประชุมประจำปีเดือนกุมภาพันธ์ นโยบายด้านจริยธรรม")]
    [InlineData("เดือนสิงหาคม ๒๕ คน")]
    [InlineData("มีความรู้ ๖๗ คน มีค่า ๖๗")]
    [InlineData("การส่งเสริมคุณธรรม ๖๗")]
    [InlineData("นธ ๗๓๔๐๑/๑๒ โทร. 075-123-4567")]
    [InlineData("ข้อ 1.2.3 และ 1/2")]
    [InlineData("๑๙ สิงหาคม\t๒๕๖๗")]
    public void Nothing_is_found_where_no_date_is(string text) => Assert.Empty(ThaiDate.Find(text));

    [Fact]
    public void Every_way_of_writing_a_day_reads_back() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Day,
                Gen.Elements(DigitScript.Thai, DigitScript.Arabic).ToArbitrary(),
                (written, script) =>
                    new[]
                    {
                        ThaiDate.Full(written, script),
                        ThaiDate.Brief(written, script),
                        ThaiDate.Brief(written, script, fullYear: true),
                        ThaiDate.Formal(written, script),
                        written.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    }.All(text => ThaiDate.TryRead(text, out var span) && span == new ThaiDateSpan(written, written))
            )
        );

    [Fact]
    public void Every_span_written_reads_back_and_is_found_in_a_sentence() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Day,
                Gen.Choose(0, 900).ToArbitrary(),
                (first, length) =>
                {
                    var last = first.AddDays(length);
                    var text = ThaiDate.Range(first, last);
                    return ThaiDate.TryRead(text, out var span)
                        && span == new ThaiDateSpan(first, last)
                        && ThaiDate.Find($"อบรม {text} ที่ศาลา").Single() == new FoundDate(5, text.Length, span, text)
                        && ThaiDate.TryRead(ThaiDate.Months(first, last), out var months)
                        && months.First == new DateOnly(first.Year, first.Month, 1)
                        && months.Contains(last)
                        && !months.Contains(last.AddMonths(1).AddDays(1));
                }
            )
        );

    [Fact]
    public void Found_dates_lie_in_order_within_any_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                HostileText.WithDates,
                text =>
                {
                    var end = 0;
                    foreach (var found in ThaiDate.Find(text))
                    {
                        Assert.True(found.Start >= end && found.Length > 0 && found.Span.First <= found.Span.Last);
                        Assert.Equal(found.Quote, text.Substring(found.Start, found.Length));
                        end = found.Start + found.Length;
                    }

                    _ = ThaiDate.TryRead(text, out _);
                }
            )
        );

    [Fact]
    public void Long_hostile_text_is_searched_to_its_end()
    {
        foreach (var piece in new[] { "9", "๙", "1/", "1-", "1 - ", "ม.", "มกราคม", "ปี", " ", "ต.ค. ", "1 ต.ค. ถึง ", "พ.ศ. ", "เดือน" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 10_000)) + "ก ๑๙ สิงหาคม ๒๕๖๗ ปีงบประมาณ ๒๕๖๗";

            Assert.Equal(day, ThaiDate.Find(text).Last().Span.First);
            Assert.Equal(2567, ThaiDate.FindYears(text).Last().BuddhistYear);
        }
    }

    private static Arbitrary<DateOnly> Day =>
        Gen.Choose(new DateOnly(1957, 1, 1).DayNumber, new DateOnly(2053, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber)
            .ToArbitrary();

    private static void AssertSpan(string text, string first, string last, DatePrecision precision)
    {
        Assert.True(ThaiDate.TryRead(text, out var span), text);
        Assert.Equal(
            new ThaiDateSpan(
                DateOnly.Parse(first, CultureInfo.InvariantCulture),
                DateOnly.Parse(last, CultureInfo.InvariantCulture),
                precision
            ),
            span
        );
    }
}
