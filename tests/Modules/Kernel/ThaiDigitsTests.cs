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

    [Theory]
    [InlineData("ข้อ O13 ได้ 85.50 คะแนน", "ข้อ O13 ได้ ๘๕.๕๐ คะแนน")]
    [InlineData("ข้อO13และO14รวม2ข้อ", "ข้อO13และO14รวม๒ข้อ")]
    [InlineData("ดู https://example.go.th/ita/2567 ปี 2567", "ดู https://example.go.th/ita/2567 ปี ๒๕๖๗")]
    [InlineData("อีเมล a1@b2.example โทร. 0-2123-4567", "อีเมล a1@b2.example โทร. ๐-๒๑๒๓-๔๕๖๗")]
    [InlineData("ITA 2567 (O1–O35)", "ITA ๒๕๖๗ (O1–O35)")]
    [InlineData("12", "๑๒")]
    [InlineData("9é9", "๙é๙")]
    public void Codes_and_addresses_are_written_as_they_are(string text, string thai) => Assert.Equal(thai, ThaiDigits.ToThai(text));

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
