using System.Globalization;
using System.Text;
using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Documents.Reading;

public sealed class WebPageTests
{
    [Fact]
    public void Headings_and_paragraphs_follow_each_other()
    {
        var document = Files.Read(
            "<!DOCTYPE html><html><head><title>รายงาน &amp; ผล</title><style>p{}</style><script>alert('<p>x</p>')</script></head>"
                + "<body><h1>หัวข้อ</h1>\n<p>ตอน\n  หนึ่ง<p>ตอน<b>สอง</b><br>บรรทัดใหม่<div>สาม</div>ท้าย</body></html>"
        );

        Assert.Equal("รายงาน & ผล", document.Title);
        Assert.Equal(["หัวข้อ", "ตอน หนึ่ง", "ตอนสอง\nบรรทัดใหม่", "สาม", "ท้าย"], document.Told());
        Assert.Equal(ParagraphStyle.Heading1, Assert.IsType<Paragraph>(document.Blocks[0]).Style);
        Assert.Equal(["line 1", "line 2", "line 3", "line 3", "line 3"], document.Blocks.Select(block => block.Where));
    }

    [Theory]
    [InlineData("<ul><li>ก<li>ข<ol><li>ค</ol><li>ง</ul>", "(-) ก", "(-) ข", "(1.) ค", "(-) ง")]
    [InlineData("<ol type='a' start='2'><li><p>ก</p><p>ต่อ</p></li><li>ข</li></ol>", "(b.) ก", "ต่อ", "(c.) ข")]
    [InlineData("<ol style='list-style-type: thai'><li>ก</li><li value=5>ข</li></ol>", "(๑.) ก", "(๕.) ข")]
    public void Lists_keep_their_marks(string html, params string[] told) => Assert.Equal(told, Files.Read(html).Told());

    [Fact]
    public void A_table_keeps_its_spans_and_header_rows()
    {
        var document = Files.Read(
            "<table><caption>ตาราง</caption><thead><tr><th rowspan=2>ตัวชี้วัด<th colspan=2>การดำเนินการ</tr><tr><th>แล้ว<th>ยังไม่</thead>"
                + "<tbody><tr><td>๑<td><input type=checkbox checked><td><input type=checkbox></table>หลัง"
        );

        Assert.Equal(["ตาราง", "[ตัวชี้วัด↓2|การดำเนินการ→2]", "[แล้ว|ยังไม่]", "[๑|☑|☐]", "หลัง"], document.Told());
        var table = Assert.IsType<Table>(document.Blocks[1]);
        Assert.Equal(2, table.HeaderRows);
        Assert.Equal("table 1 row 3", table.Rows[2].Where);
    }

    [Fact]
    public void A_table_inside_a_cell_gives_its_text_to_the_cell() =>
        Assert.Equal(
            ["[ก|หนึ่ง/สอง/สาม|ข]", "[ค]"],
            Files.Read("<table><tr><td>ก<td><table><tr><td>หนึ่ง<td>สอง<tr><td>สาม</table><td>ข<tr><td>ค</table>").Told()
        );

    [Fact]
    public void Blanks_count_in_pre_alone() =>
        Assert.Equal(["ก  ข\nค", "ง จ"], Files.Read("<pre>ก  ข\nค</pre><p>ง \n จ</p>").Told());

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<p><b><font>")]
    public void A_hundred_thousand_nested_elements_are_borne(string opening)
    {
        var html = new StringBuilder().Insert(0, opening, 100_000).Append("ลึก").ToString();

        Assert.Contains("ลึก", string.Concat(Files.Read(html).Told()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_with_endless_attributes_is_borne()
    {
        var html = new StringBuilder("<p ");
        for (var index = 0; index < 1_000_000; index++)
        {
            html.Append(CultureInfo.InvariantCulture, $"a{index}=1 type=x ");
        }

        Assert.Equal(["จบ"], Files.Read(html.Append(">จบ").ToString()).Told());
    }
}
