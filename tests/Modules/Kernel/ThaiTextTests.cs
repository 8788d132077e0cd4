using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class ThaiTextTests
{
    [Theory]
    [InlineData("น\u0E4D\u0E32", "นำ")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("น\u0E33\u0E49", "น้ำ")]
    [InlineData("น\u0E49\u0E33", "น้ำ")]
    public void Clean_writes_sara_am_in_one_way(string typed, string kept) => Assert.Equal(kept, ThaiText.Clean(typed));

    [Theory]
    [InlineData("ท\u0E48\u0E35", "ท\u0E35\u0E48")]
    [InlineData("พันธ\u0E4C\u0E38", "พันธ\u0E38\u0E4C")]
    [InlineData("สิทธ\u0E4C\u0E34", "สิทธ\u0E34\u0E4C")]
    [InlineData("ร\u0E49\u0E39", "ร\u0E39\u0E49")]
    public void Clean_puts_the_vowel_before_the_mark_above_it(string typed, string kept) =>
        Assert.Equal(kept, ThaiText.Clean(typed));

    [Theory]
    [InlineData("เเละ", "และ")]
    [InlineData("เเ", "เเ")]
    [InlineData("เเเละ", "เเเละ")]
    [InlineData("เ เละ", "เ เละ")]
    public void Clean_reads_two_sara_e_before_a_consonant_as_sara_ae(string typed, string kept) =>
        Assert.Equal(kept, ThaiText.Clean(typed));

    [Theory]
    [InlineData("ก\u200Bข\u200Cค\uFEFFง\u00ADจ\u2060", "กขคงจ")]
    [InlineData("ก\u00A0ข\u2003ค\u3000ง", "ก ข ค ง")]
    [InlineData("ก\r\nข\rค\u2028ง\tจ", "ก\nข\nค\nง\tจ")]
    [InlineData("ก\0ข\u0007ค\u007F", "กขค")]
    [InlineData("e\u0301", "é")]
    [InlineData("ท\uF702\uF70A ป\uF710\uF713น", "ที\u0E48 ปั\u0E48น")]
    public void Clean_drops_what_is_nothing(string typed, string kept) => Assert.Equal(kept, ThaiText.Clean(typed));

    [Fact]
    public void Clean_marks_broken_characters()
    {
        // Not as theory data: half a pair does not survive the metadata of an attribute.
        Assert.Equal("ก\uFFFDข", ThaiText.Clean("ก\uD800ข"));
        Assert.Equal("\uFFFD", ThaiText.Clean("\uDC00"));
        Assert.Equal("\uFFFD\uFFFD", ThaiText.Clean("\uFFFE\uFFFF"));
        Assert.Equal("\uD83D\uDE00", ThaiText.Clean("\uD83D\uDE00"));
    }

    [Fact]
    public void Clean_twice_is_clean_once() =>
        Check.One(Quickly, Prop.ForAll(HostileText.Any, typed => ThaiText.Clean(ThaiText.Clean(typed)) == ThaiText.Clean(typed)));

    [Fact]
    public void Clean_leaves_no_control_character_and_no_broken_pair() =>
        Check.One(
            Quickly,
            Prop.ForAll(
                HostileText.Any,
                typed =>
                    ThaiText.Clean(typed).All(kept => !char.IsControl(kept) || kept is '\n' or '\t')
                    && ThaiText.Clean(typed).IsNormalized()
            )
        );

    [Theory]
    [InlineData("ออก คำ ส ึ่ง แ ต ัง ตั้ง", "ออก คำ สึ่ง แตัง ตั้ง")]
    [InlineData("ท ี ่ ด ิ น", "ที่ ดิ น")]
    [InlineData("คณะ กรรมก าร", "คณะ กรรมการ")]
    [InlineData("ด ำเนินการ", "ดำเนินการ")]
    [InlineData("เ กา ะ", "เกาะ")]
    [InlineData("โ ครงการ ไ ทย ใ ห้", "โครงการ ไทย ให้")]
    [InlineData("จั ดซื้ อ", "จัดซื้อ")]
    [InlineData("ตั ้ ง", "ตั้ง")]
    [InlineData("เป็ น", "เป็น")]
    [InlineData("ชื่ อ", "ชื่อ")]
    public void Mending_takes_out_spaces_that_cannot_be(string scanned, string mended) =>
        Assert.Equal(mended, ThaiText.MendSpaces(scanned));

    [Theory]
    [InlineData("ต่าง ๆ และอื่น ๆ")]
    [InlineData("ปลัด ฯ ที่ ๑")]
    [InlineData("ก็ ดี")]
    [InlineData("นาย ก")]
    [InlineData("แ   ต")]
    [InlineData("แ\nต")]
    [InlineData("ก\tะ")]
    [InlineData("5 ะ")]
    [InlineData("  ")]
    [InlineData("")]
    [InlineData("ั ")]
    public void Mending_leaves_every_other_space(string text) => Assert.Equal(text, ThaiText.MendSpaces(text));

    [Fact]
    public void Mending_takes_nothing_but_blanks_and_only_once() =>
        Check.One(
            Quickly,
            Prop.ForAll(
                HostileText.Any,
                text =>
                {
                    var mended = ThaiText.MendSpaces(text);
                    return Unspaced(mended) == Unspaced(text) && ThaiText.MendSpaces(mended) == mended;
                }
            )
        );

    [Theory]
    [InlineData("องค์การบริหารส่วนตำบล ทุ่งทอง", "องค์การบริหารส่วนตำบลทุ่งทอง")]
    [InlineData("“ITA” (๒๕๖๗) – ข้อ ๑.๒/๓", "ita2567ข้อ1.2/3")]
    [InlineData("☑ ดำเนินการแล้ว...", "ดำเนินการแล้ว")]
    [InlineData("๑,๐๐๐.๕๐ บาท", "1000.50บาท")]
    [InlineData("๑๐๐ %", "100%")]
    [InlineData("ที่\u0E48", "ที่")]
    [InlineData("น\u0E4D\u0E49 า", "น้ำ")]
    [InlineData("ปลัดฯ ต่าง ๆ", "ปลัดฯต่างๆ")]
    public void Folding_keeps_only_what_counts(string text, string folded) => Assert.Equal(folded, ThaiText.Fold(text));

    [Fact]
    public void Folding_keeps_tone_marks() => Assert.NotEqual(ThaiText.Fold("ปา"), ThaiText.Fold("ป้า"));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Check.One(Quickly, Prop.ForAll(HostileText.Any, text => ThaiText.Fold(ThaiText.Fold(text)) == ThaiText.Fold(text)));

    [Fact]
    public void Folding_does_not_see_digits_spaces_or_marks_of_punctuation() =>
        Check.One(
            Quickly,
            Prop.ForAll(
                HostileText.Any,
                text => ThaiText.Fold(ThaiDigits.ToThai(text)) == ThaiText.Fold($" {text}\u200B\n")
            )
        );

    private static Config Quickly => Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static string Unspaced(string text) => text.Replace(" ", "").Replace("\u00A0", "");
}
