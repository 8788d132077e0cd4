using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Writing;

namespace Sujarit.Modules.Disclosure;

/// <summary>How a page that was sealed is shown: nothing of it is lost, and it is easier to read and to fetch.</summary>
public class ShownPageTests
{
    private const string held = "/a/ita/2567/o2/content/00000000000000000000000000000000000000000000000000000000000000aa/";

    [Fact]
    public void Columns_of_numbers_stand_to_the_right_and_others_stay()
    {
        const string page = "<p>22</p><table class=\"cards\"><thead><tr><th scope=\"col\"><div>เดือน</div></th><th scope=\"col\"><div>คน</div></th></tr></thead><tbody>"
            + "<tr><td data-label=\"เดือน\"><div>ตุลาคม 2565</div></td><td data-label=\"คน\"><div>1,022.50</div></td></tr><tr><td data-label=\"เดือน\"><div>7</div></td><td data-label=\"คน\"><div>–</div></td></tr></tbody></table><p>1</p>";

        var shown = NumberColumns.Aligned(page);

        Assert.Equal(page, shown.Replace(" class=\"n\"", "", StringComparison.Ordinal));
        Assert.Contains("<th class=\"n\" scope=\"col\"><div>คน", shown, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\" data-label=\"คน\"><div>1,022.50", shown, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\" data-label=\"คน\"><div>–", shown, StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"เดือน\"><div>7", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table><tr><td colspan=\"2\">1</td></tr><tr><td>1</td><td>2</td></tr></table>")]
    [InlineData("<table><tr><td class=\"centred\">1</td></tr></table>")]
    [InlineData("<table><tr><td>0 0000 0000</td></tr></table>")]
    [InlineData("<table><tr><td>1</td>")]
    [InlineData("ไม่มีตาราง")]
    public void What_is_no_plain_column_of_numbers_stays(string page) => Assert.Equal(page, NumberColumns.Aligned(page));

    [Fact]
    public void A_picture_alone_is_shown_larger_than_one_of_several_and_each_leads_to_the_whole()
    {
        const string one = $"<img src=\"{held}a.png\" alt=\"แผนผัง\" loading=\"lazy\">";

        Assert.Equal($"<a href=\"{held}a.png\">{Small("small")}</a>", PagePictures.Small(one));
        Assert.Equal($"<a href=\"{held}a.png\">{Small("tile")}</a> <a href=\"/x\">{Small("tile")}</a>", PagePictures.Small($"{one} <a href=\"/x\">{one}</a>"));
        Assert.Equal("/content/00000000000000000000000000000000000000000000000000000000000000aa/a.png", PagePictures.First(one));
        Assert.Null(PagePictures.First("<p>ก</p>"));
    }

    [Fact]
    public void Elements_that_are_served_together_say_so_once()
    {
        const string served = "<p class=\"small\">ดูที่ <a href=\"#exhibit-1\">ตาราง</a></p>";

        var together = AskedElements.Of($"<ol class=\"elements\"><li>ก{served}</li><li>ข{served}</li></ol>\n<section>");
        var apart = AskedElements.Of($"<ol class=\"elements\"><li>ก{served}</li><li>ข<p class=\"small\">ยังไม่มีข้อมูล</p></li></ol>\n<section>");

        Assert.Equal(new("<ol class=\"elements\"><li>ก</li><li>ข</li></ol>\n", 2, true, "<section>"), together);
        Assert.Equal((2, false, "<section>"), (apart.Count, apart.AreTogether, apart.Rest));
        Assert.Contains(served, apart.List, StringComparison.Ordinal);
        Assert.Equal(new("", 0, false, "<p>รายงาน</p>"), AskedElements.Of("<p>รายงาน</p>"));
    }

    private static string Small(string word) =>
        $"<img src=\"/a/ita/2567/o2/{word}/00000000000000000000000000000000000000000000000000000000000000aa\" alt=\"แผนผัง\" loading=\"lazy\">";
}
