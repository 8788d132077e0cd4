using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel;

namespace Sujarit.Modules.Kernel;

public class FiscalYearTests
{
    [Fact]
    public void A_fiscal_year_runs_from_October_to_September()
    {
        var year = new FiscalYear(2569);

        Assert.Equal(new DateOnly(2025, 10, 1), year.FirstDay);
        Assert.Equal(new DateOnly(2026, 9, 30), year.LastDay);
        Assert.False(year.Contains(year.FirstDay.AddDays(-1)) || year.Contains(year.LastDay.AddDays(1)));
        Assert.True(year.Contains(year.FirstDay) && year.Contains(year.LastDay));
    }

    [Theory]
    [InlineData("2026-09-30T16:59:59Z", 2569)]
    [InlineData("2026-09-30T17:00:00Z", 2570)]
    [InlineData("2026-10-01T06:59:59+07:00", 2570)]
    [InlineData("2026-09-30T23:59:59+07:00", 2569)]
    public void A_fiscal_year_begins_at_midnight_in_Thailand(string instant, int year) =>
        Assert.Equal(new FiscalYear(year), FiscalYear.Of(new StoppedClock(instant)));

    [Fact]
    public void Today_is_the_day_in_Thailand()
    {
        Assert.Equal(new DateOnly(2027, 1, 1), new StoppedClock("2026-12-31T17:00:00Z").Today());
        Assert.Equal(new DateOnly(2026, 12, 31), new StoppedClock("2026-12-31T16:59:59Z").Today());
    }

    [Fact]
    public void Every_day_lies_in_the_one_year_it_is_of() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2198, 12, 31).DayNumber)
                    .Select(DateOnly.FromDayNumber)
                    .ToArbitrary(),
                day =>
                {
                    var year = FiscalYear.Of(day);
                    return year.Contains(day)
                        && !year.Next.Contains(day)
                        && !year.Previous.Contains(day)
                        && year.LastDay.AddDays(1) == year.Next.FirstDay
                        && FiscalYear.Read(year.ToString()) == year
                        && year.Previous < year
                        && year.Next.Previous == year;
                }
            )
        );

    [Theory]
    [InlineData("2567", 2567)]
    [InlineData("๒๕๖๗", 2567)]
    [InlineData(" ๒๕6๗ ", 2567)]
    [InlineData("67", 2567)]
    [InlineData("๖๗", 2567)]
    public void A_year_is_read_in_either_digits(string text, int year)
    {
        Assert.True(FiscalYear.TryRead(text, out var read));
        Assert.Equal(year, read.BuddhistYear);
        Assert.Equal("2567", read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("256")]
    [InlineData("25670")]
    [InlineData("-567")]
    [InlineData("พ.ศ. 2567")]
    [InlineData("9999")]
    public void What_is_no_year_is_refused(string text)
    {
        Assert.False(FiscalYear.TryRead(text, out _));
        Assert.Contains("ปีงบประมาณ", Assert.Throws<UnreadableException>(() => FiscalYear.Read(text)).Message, StringComparison.Ordinal);
    }
}
