using System.Diagnostics;
using Sujarit.Organizations.History;

namespace Sujarit.Modules.Organizations;

public class TextDifferenceTests
{
    [Theory]
    [InlineData("ประชุมคณะทำงาน", "ประชุมใหญ่คณะทำงาน")]
    [InlineData("", "ใหม่")]
    [InlineData("เก่า", "")]
    [InlineData("กองคลัง 2566 report", "กองช่าง 2567 report")]
    public void Both_texts_are_whole_in_the_difference(string before, string after)
    {
        var parts = TextDifference.Of(before, after);
        Assert.Equal(before, string.Concat(parts.Where(part => part.Fate != TextFate.Inserted).Select(part => part.Text)));
        Assert.Equal(after, string.Concat(parts.Where(part => part.Fate != TextFate.Removed).Select(part => part.Text)));
    }

    [Fact]
    public void Only_what_was_put_in_is_marked() =>
        Assert.Equal(
            [new TextPart(TextFate.Kept, "ประชุม"), new TextPart(TextFate.Inserted, "ใหญ่"), new TextPart(TextFate.Kept, "คณะทำงาน")],
            TextDifference.Of("ประชุมคณะทำงาน", "ประชุมใหญ่คณะทำงาน")
        );

    [Fact]
    public void A_tone_mark_stays_on_its_letter_and_a_number_stays_whole()
    {
        Assert.Contains(new TextPart(TextFate.Removed, "ก้"), TextDifference.Of("แก้ว", "แกว"));
        Assert.Contains(new TextPart(TextFate.Inserted, "2567"), TextDifference.Of("ปี 2566 นี้เอง", "ปี 2567 นี้เอง"));
    }

    [Fact]
    public void Two_long_texts_that_share_nothing_are_shown_one_after_the_other_at_once()
    {
        var began = Stopwatch.StartNew();
        var parts = TextDifference.Of(string.Concat(Enumerable.Repeat("กข", 50_000)), string.Concat(Enumerable.Repeat("คง", 50_000)));
        Assert.Equal(2, parts.Count);
        Assert.True(began.Elapsed < TimeSpan.FromSeconds(5));
    }
}
