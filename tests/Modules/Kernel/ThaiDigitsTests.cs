using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class ThaiDigitsTests
{
    [Fact]
    public void Digits_are_changed_one_for_one_and_nothing_else()
    {
        Assert.Equal("ข้อ ๑๒.๓๐/๒๕๖๗ ab", ThaiDigits.ToThai("ข้อ 12.30/2567 ab"));
        Assert.Equal("ข้อ 12.30/2567 ab", ThaiDigits.ToArabic("ข้อ ๑๒.๓0/๒๕๖๗ ab"));
        Assert.True(ThaiDigits.IsThai('๐') && ThaiDigits.IsThai('๙') && !ThaiDigits.IsThai('9') && !ThaiDigits.IsThai('ก'));
    }

    [Fact]
    public void Digits_there_and_back_are_the_same() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(
                HostileText.Any,
                text =>
                    ThaiDigits.ToArabic(ThaiDigits.ToThai(text)) == ThaiDigits.ToArabic(text)
                    && ThaiDigits.ToThai(text).Length == text.Length
            )
        );
}
