using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Profile;
using Sujarit.Kernel;
using Sujarit.Ui;

namespace Sujarit.Modules.Disclosure.Profile;

public class ProfileRulesTests
{
    [Fact]
    public void A_channel_needs_a_name_and_a_way_to_be_reached()
    {
        var channel = Channel.Begin(1);

        Assert.Contains("ชื่อช่องทาง", Assert.Throws<RuleBrokenException>(() => channel.Describe(ChannelKind.Question, " ", "https://a.example/", null, null)).Message, StringComparison.Ordinal);
        Assert.Contains("อย่างน้อยหนึ่งอย่าง", Assert.Throws<RuleBrokenException>(() => channel.Describe(ChannelKind.Question, "ถาม", " ", "", null)).Message, StringComparison.Ordinal);
        Assert.Contains("ตัวเลข", Assert.Throws<RuleBrokenException>(() => channel.Describe(ChannelKind.Question, "ถาม", null, "โทรเลย", null)).Message, StringComparison.Ordinal);
        channel.Describe(ChannelKind.Question, "ถาม\nเรา", null, "๐ ๐๐๐๐ ๐๐๐๐", null);

        Assert.Equal(("ถาม เรา", "๐ ๐๐๐๐ ๐๐๐๐"), (channel.Title, channel.Telephone));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//a.example")]
    [InlineData("https://นาย:ลับ@a.example/")]
    [InlineData("ftp://a.example/")]
    [InlineData("a.example")]
    public void What_is_no_address_of_the_web_leads_nowhere(string written)
    {
        Assert.Null(WebAddress.Read(written));
        Assert.Throws<RuleBrokenException>(() => Channel.Begin(1).Describe(ChannelKind.Other, "ช่องทาง", written, null, null));
        Assert.Throws<RuleBrokenException>(() => SiteProfile.Begin().BeReachedAt(null, null, null, written));
    }

    [Theory]
    [InlineData("0 0000 0000 ต่อ 101", "000000000")]
    [InlineData("๐-๒๑๒๓-๔๕๖๗", "021234567")]
    [InlineData("+66 2 123 4567, 08 1234 5678", "+6621234567")]
    [InlineData("0-7442-1234-5", "074421234")]
    [InlineData("โทร. +66 7442 1234", "+6674421234")]
    [InlineData("1567 กด 2", "1567")]
    [InlineData("โทรเลย", "")]
    public void A_phone_dials_the_first_number_without_its_extension(string written, string dialled) => Assert.Equal(dialled, Telephone.Dialled(written));

    [Theory]
    [InlineData(2, true, "2 1 x 3")]
    [InlineData(3, true, "1 3 x 2")]
    [InlineData(1, true, "1 2 x 3")]
    [InlineData(3, false, "1 2 x 3")]
    [InlineData(2, false, "1 3 x 2")]
    public void What_moves_changes_places_with_its_neighbour_that_is_seen(int moves, bool up, string expected)
    {
        List<string> all = ["1", "2", "x", "3"];
        var numbers = new Dictionary<string, int>();

        Assert.True(Places.Move(all, item => item != "x", item => item == $"{moves}", up, (item, place) => numbers[item] = place));
        Assert.Equal(expected, string.Join(' ', all));
        Assert.Equal([1, 2, 3, 4], numbers.Values.Order());
        Assert.False(Places.Move(all, item => item != "x", item => item == "x", up, (_, _) => { }));
    }

    [Fact]
    public void Every_item_of_a_rulebook_with_items_is_found_under_a_topic_that_has_a_name()
    {
        var items = Rulebooks.BesideProgram.Years.Select(year => Rulebooks.BesideProgram.Of(year)).SelectMany(book => book.Items).ToList();

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Contains(item.Topic!, PublicTopics.Titles.Keys));
        Assert.Equal(ItemTopic.All, PublicTopics.Titles.Keys);
    }
}
