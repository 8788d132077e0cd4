using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class BahtTextTests
{
    [Theory]
    [InlineData("0", "ศูนย์บาทถ้วน")]
    [InlineData("0.25", "ยี่สิบห้าสตางค์")]
    [InlineData("0.01", "หนึ่งสตางค์")]
    [InlineData("0.11", "สิบเอ็ดสตางค์")]
    [InlineData("1", "หนึ่งบาทถ้วน")]
    [InlineData("1.01", "หนึ่งบาทหนึ่งสตางค์")]
    [InlineData("10", "สิบบาทถ้วน")]
    [InlineData("11", "สิบเอ็ดบาทถ้วน")]
    [InlineData("20", "ยี่สิบบาทถ้วน")]
    [InlineData("21.50", "ยี่สิบเอ็ดบาทห้าสิบสตางค์")]
    [InlineData("55.36", "ห้าสิบห้าบาทสามสิบหกสตางค์")]
    [InlineData("101", "หนึ่งร้อยเอ็ดบาทถ้วน")]
    [InlineData("112", "หนึ่งร้อยสิบสองบาทถ้วน")]
    [InlineData("123", "หนึ่งร้อยยี่สิบสามบาทถ้วน")]
    [InlineData("1,001", "หนึ่งพันเอ็ดบาทถ้วน")]
    [InlineData("1,000,000", "หนึ่งล้านบาทถ้วน")]
    [InlineData("1,000,001", "หนึ่งล้านเอ็ดบาทถ้วน")]
    [InlineData("2,031,100", "สองล้านสามหมื่นหนึ่งพันหนึ่งร้อยบาทถ้วน")]
    [InlineData("11,000,000", "สิบเอ็ดล้านบาทถ้วน")]
    [InlineData("1,000,000,000,001", "หนึ่งล้านล้านเอ็ดบาทถ้วน")]
    [InlineData("1,000,001,000,000", "หนึ่งล้านเอ็ดล้านบาทถ้วน")]
    [InlineData("-0.25", "ลบยี่สิบห้าสตางค์")]
    [InlineData("-21", "ลบยี่สิบเอ็ดบาทถ้วน")]
    public void An_amount_is_read_out_as_a_bank_would(string amount, string words) =>
        Assert.Equal(words, BahtText.Of(Money.Read(amount)));

    [Fact]
    public void The_largest_and_smallest_amounts_are_read_out()
    {
        Assert.Equal(
            "เก้าหมื่นสองพันสองร้อยสามสิบสามล้านเจ็ดแสนสองหมื่นสามร้อยหกสิบแปดล้านห้าแสนสี่หมื่นเจ็ดพันเจ็ดร้อยห้าสิบแปดบาทเจ็ดสตางค์",
            BahtText.Of(new Money(long.MaxValue))
        );
        Assert.EndsWith("แปดสตางค์", BahtText.Of(new Money(long.MinValue)));
    }

    [Fact]
    public void The_words_read_back_to_the_amount() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5000),
            Prop.ForAll(Amounts.Any, money => ReadBack(BahtText.Of(money)) == money.Satang)
        );

    [Fact]
    public void The_words_follow_the_spoken_rules() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5000),
            Prop.ForAll(
                Amounts.Any,
                money =>
                {
                    var words = BahtText.Of(money);
                    return !words.Contains("หนึ่งสิบ", StringComparison.Ordinal)
                        && !words.Contains("สองสิบ", StringComparison.Ordinal)
                        && !words.Contains("สิบหนึ่งบาท", StringComparison.Ordinal)
                        && words.Contains("ศูนย์", StringComparison.Ordinal) == (money == Money.Zero)
                        && words.EndsWith("ถ้วน", StringComparison.Ordinal) == (money.Satang % 100 == 0);
                }
            )
        );

    [Fact]
    public void Every_amount_to_ten_thousand_satang_is_as_the_naive_reading_has_it()
    {
        for (var satang = 0; satang <= 10_000; satang++)
        {
            Assert.Equal(Naive(satang), BahtText.Of(new Money(satang)));
        }
    }

    /// <summary>Digit by digit from the written number, below a million baht.</summary>
    private static string Naive(int satang)
    {
        var words = satang is > 0 and < 100 ? "" : Spoken((satang / 100).ToString("D6", CultureInfo.InvariantCulture)) + "บาท";
        return satang % 100 == 0 ? words + "ถ้วน" : words + Spoken((satang % 100).ToString("D6", CultureInfo.InvariantCulture)) + "สตางค์";
    }

    private static string Spoken(string six)
    {
        var names = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า".Split(' ');
        var places = "แสน หมื่น พัน ร้อย สิบ ".Split(' ');
        var spoken = string.Concat(six.Zip(places, (digit, place) => digit == '0' ? "" : names[digit - '0'] + place));
        spoken = spoken.Replace("หนึ่งสิบ", "สิบ").Replace("สองสิบ", "ยี่สิบ");
        return spoken switch
        {
            "" => names[0],
            "หนึ่ง" => spoken,
            _ when spoken.EndsWith("หนึ่ง", StringComparison.Ordinal) => spoken[..^"หนึ่ง".Length] + "เอ็ด",
            _ => spoken,
        };
    }

    /// <summary>Reads the words as a listener does, adding up as they come.</summary>
    private static long ReadBack(string words)
    {
        var sign = words.StartsWith("ลบ", StringComparison.Ordinal) ? -1 : 1;
        var baht = words.IndexOf("บาท", StringComparison.Ordinal);
        var rest = words[(baht < 0 ? 0 : baht + 3)..].Replace("ถ้วน", "").Replace("สตางค์", "").Replace("ลบ", "");
        var whole = baht < 0 ? 0 : Heard(words[..baht].Replace("ลบ", ""));
        return (long)(sign * ((whole * 100) + Heard(rest)));
    }

    private static Int128 Heard(string words)
    {
        (string Word, int Value)[] digits =
            [("ศูนย์", 0), ("หนึ่ง", 1), ("เอ็ด", 1), ("สอง", 2), ("ยี่", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9)];
        (string Word, int Value)[] places = [("สิบ", 10), ("ร้อย", 100), ("พัน", 1000), ("หมื่น", 10_000), ("แสน", 100_000)];
        Int128 total = 0;
        Int128 group = 0;
        var digit = -1;
        while (words.Length > 0)
        {
            var taken = digits.Concat(places).Append(("ล้าน", 1_000_000)).Single(known => words.StartsWith(known.Item1, StringComparison.Ordinal));
            words = words[taken.Item1.Length..];
            switch (taken.Item2)
            {
                case < 10:
                    digit = taken.Item2;
                    break;
                case < 1_000_000:
                    group += Math.Abs(digit) * taken.Item2;
                    digit = -1;
                    break;
                default:
                    total = (total + group + Math.Max(digit, 0)) * 1_000_000;
                    (group, digit) = (0, -1);
                    break;
            }
        }

        return total + group + Math.Max(digit, 0);
    }
}
