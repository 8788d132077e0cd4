using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class MoneyTests
{
    [Theory]
    [InlineData("1234", 123_400)]
    [InlineData("1,234.50", 123_450)]
    [InlineData("๑,๒๓๔.๕", 123_450)]
    [InlineData("๑,๐๐๐,000", 100_000_000)]
    [InlineData(" -5 ", -500)]
    [InlineData("−5.25", -525)]
    [InlineData("฿20", 2_000)]
    [InlineData("500 บาท", 50_000)]
    [InlineData("500 บาทถ้วน", 50_000)]
    [InlineData("500.-", 50_000)]
    [InlineData("0.07", 7)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void An_amount_is_read_to_the_satang(string text, long satang)
    {
        Assert.True(Money.TryRead(text, out var money));
        Assert.Equal(satang, money.Satang);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("บาท")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1.234")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("1 234")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData("๑๒ก")]
    [InlineData("٣")]
    [InlineData("92233720368547758.08")]
    public void What_is_no_amount_is_refused(string text)
    {
        Assert.False(Money.TryRead(text, out _));
        Assert.Contains("จำนวนเงิน", Assert.Throws<UnreadableException>(() => Money.Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_is_written_with_commas_and_satang()
    {
        Assert.Equal("1,234.50", new Money(123_450).ToString());
        Assert.Equal("๑,๒๓๔.๕๐", new Money(123_450).ToText(DigitScript.Thai));
        Assert.Equal("-0.05", new Money(-5).ToString());
        Assert.Equal("0.00", Money.Zero.ToText(DigitScript.Arabic));
        Assert.Equal(20.5m, new Money(2_050).Baht);
    }

    [Fact]
    public void Every_amount_reads_back_in_both_digits() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                Amounts.Any,
                money => Money.Read(money.ToString()) == money && Money.Read(money.ToText(DigitScript.Thai)) == money
            )
        );

    [Fact]
    public void Sums_are_exact_and_ordered()
    {
        Assert.Equal(new Money(30), new Money(10) + new Money(20));
        Assert.Equal(new Money(-10), new Money(10) - new Money(20));
        Assert.Equal(Money.OfBaht(6), Money.OfBaht(2) * 3);
        Assert.Equal(new Money(-1), -new Money(1));
        Assert.True(new Money(1) < new Money(2) && new Money(2) >= new Money(2) && Money.Zero.CompareTo(new Money(1)) < 0);
    }

    [Fact]
    public void A_sum_that_does_not_fit_throws()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => -new Money(long.MinValue));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) * 2);
        Assert.Throws<OverflowException>(() => Money.OfBaht(long.MaxValue));
    }

    [Fact]
    public void A_refusal_quotes_only_the_beginning_of_a_long_text() =>
        Assert.InRange(Assert.Throws<UnreadableException>(() => Money.Read(new string('x', 100_000))).Message.Length, 60, 200);
}
