using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.Appeals;

public class MarkReadingTests
{
    private static readonly Rulebook book = Rulebooks.BesideProgram.Of(new FiscalYear(2567));

    [Theory]
    [InlineData("O13")]
    [InlineData("o 13")]
    [InlineData("ข้อ O13")]
    [InlineData("ข้อที่ 13")]
    [InlineData("13")]
    [InlineData("O๑๓")]
    [InlineData("O13 E-Service")]
    [InlineData("O13. E-Service")]
    public void An_item_is_known_however_it_is_written(string code)
    {
        var read = Assert.Single(Read($"ข้อ\tคะแนน\tความเห็น\n{code}\t๐\tไม่พบ"));

        Assert.Equal(new GivenMark("O13", 0, "ไม่พบ"), read.Given);
        Assert.Null(read.Doubt);
    }

    [Theory]
    [InlineData("O99", "0", "ไม่รู้จักข้อ")]
    [InlineData("ผู้บริหาร", "0", "ไม่รู้จักข้อ")]
    [InlineData("O13", "50", "อ่านคะแนน")]
    [InlineData("O13", "เต็ม", "อ่านคะแนน")]
    [InlineData("O13", "-", "ไม่มีคะแนน")]
    [InlineData("", "100", "ไม่มีรหัสข้อ")]
    public void What_cannot_be_taken_over_says_why(string code, string score, string why)
    {
        var read = Assert.Single(Read($"ข้อ\tคะแนน\tความเห็น\n{code}\t{score}\tไม่พบ"));

        Assert.Null(read.Given);
        Assert.Contains(why, read.Doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_item_that_stands_twice_neither_row_is_taken()
    {
        var read = Read("ข้อ\tคะแนน\tความเห็น\nO13\t0\tก\nO14\t100\t\nO13\t100\tข");

        Assert.Equal([null, "O14", null], read.Select(row => row.Given?.Item));
        Assert.Contains("มากกว่าหนึ่งแถว", read[0].Doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_lost_without_a_word_are_taken_over_with_a_doubt()
    {
        var read = Assert.Single(Read("รหัสข้อ\tชื่อ\tคะแนนเต็ม\tคะแนนที่ได้\nO13\tE-Service\t100\t0"));

        Assert.Equal(new GivenMark("O13", 0, null), read.Given);
        Assert.Contains("ไม่มีความเห็น", read.Doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_shown_is_read_again_as_it_was()
    {
        var read = Read("ข้อ\tคะแนน\tความเห็น\nO13\t0\t\"ไม่พบ \"\"วิธีใช้\"\"\nและลิงก์\"\nO14\t100\t");

        var again = MarkReading.Of(book, DataTable.Paste(MarkReading.Text(read)).Table);

        Assert.Equal(read.Select(row => row.Given), again.Select(row => row.Given));
        Assert.Contains("\"วิธีใช้\"", again[0].Given!.Comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ข้อ\tความเห็น\nO13\tไม่พบ")]
    [InlineData("คะแนน\tความเห็น\n0\tไม่พบ")]
    public void A_table_without_items_or_scores_is_refused(string table) =>
        Assert.Contains("ไม่พบคอลัมน์", Assert.Throws<UnreadableException>(() => Read(table)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<ReadMark> Read(string text) => MarkReading.Of(book, DataTable.Paste(text).Table);
}
