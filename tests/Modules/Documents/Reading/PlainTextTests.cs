using System.Text;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Documents.Reading;

public sealed class PlainTextTests
{
    [Fact]
    public void Lines_become_paragraphs_and_know_their_line()
    {
        var document = Files.Read("รายงานผล\r\n\r\n  องค์การบริหารส่วนตำบลตัวอย่าง \n");

        Assert.Equal(["รายงานผล", "องค์การบริหารส่วนตำบลตัวอย่าง"], document.Told());
        Assert.Equal(["line 1", "line 3"], document.Blocks.Select(block => block.Where));
    }

    [Fact]
    public void Lines_with_tabs_become_a_table_that_a_blank_line_ends()
    {
        var document = Files.Read("ก่อน\nข้อ\tข้อมูล\tผู้รับผิดชอบ\n๑\tโครงสร้าง\tสำนักปลัด\n\nข้อ\tข้อมูล\tผู้รับผิดชอบ\n๒\tผู้บริหาร\t\n");

        Assert.Equal(
            ["ก่อน", "[ข้อ|ข้อมูล|ผู้รับผิดชอบ]", "[๑|โครงสร้าง|สำนักปลัด]", "[ข้อ|ข้อมูล|ผู้รับผิดชอบ]", "[๒|ผู้บริหาร|]"],
            document.Told()
        );
        var table = Assert.IsType<Table>(document.Blocks[1]);
        Assert.Equal("line 2", table.Where);
        Assert.Equal("line 3", table.Rows[1].Where);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_kept_as_it_is() =>
        Assert.Equal(["[ก|ข|ค]", "[๑|๒]", "[๑|๒|๓|๔]"], Files.Read("ก\tข\tค\n๑\t๒\n๑\t๒\t๓\t๔").Told());

    [Theory]
    [InlineData("<p>๑. ทำ</p> <p>๒. ส่ง</p>", "๑. ทำ/๒. ส่ง")]
    [InlineData("บน<br>ล่าง<br/>ท้าย", "บน/ล่าง/ท้าย")]
    [InlineData("<ul><li>หนึ่ง</li><li>สอง</ul>", "(-) หนึ่ง/(-) สอง")]
    [InlineData("<ol start=\"3\"><li>หนึ่ง<li>สอง</ol>จบ", "(3.) หนึ่ง/(4.) สอง/จบ")]
    [InlineData("<ul style=\"list-style-type: none\"> ๐ แสดง <ul> (๑) ชื่อ", "๐ แสดง/(๑) ชื่อ")]
    [InlineData("<input type=\"checkbox\"/> ยังไม่ <input checked=\"\" type=\"checkbox\"/> ดำเนินการ", "☐ ยังไม่ ☑ ดำเนินการ")]
    [InlineData("Q&amp;A และ Q&A &lt;อบต.&gt;", "Q&A และ Q&A <อบต.>")]
    [InlineData("คะแนน <85 หรือ <ชื่อ> <foo> a<b", "คะแนน <85 หรือ <ชื่อ> <foo> a<b")]
    [InlineData("<b>หนา</b>และ<span style='color:red'>แดง</span>", "หนาและแดง")]
    public void A_cell_holds_pasted_markup(string cell, string told) =>
        Assert.Equal(["[ก|ข|ค]", $"[๑|{told}|๓]"], Files.Read($"ก\tข\tค\n๑\t{cell}\t๓").Told());

    [Theory]
    [InlineData("ระดับ **ผ่านดี** แล้ว", "ระดับ ผ่านดี แล้ว")]
    [InlineData("งบประมาณ** ตามแผน", "งบประมาณ** ตามแผน")]
    [InlineData("(ก) โครงการ** (ข) แผน**", "(ก) โครงการ** (ข) แผน**")]
    [InlineData("หมายเหตุ***", "หมายเหตุ***")]
    public void Pairs_of_asterisks_are_dropped(string line, string text) => Assert.Equal([text], Files.Read(line).Told());

    [Fact]
    public void Bold_text_may_run_over_lines() =>
        Assert.Equal(["ตัวชี้วัดย่อยที่ 9.2 การ", "บริหารงาน"], Files.Read("**ตัวชี้วัดย่อยที่ 9.2 การ\nบริหารงาน**\n").Told());

    [Fact]
    public void A_line_without_a_tab_between_rows_goes_on_with_the_last_cell() =>
        Assert.Equal(
            ["[ก|ข|ค]", "[๑|๒|บน/ล่าง]", "[๔|๕|๖]", "ท้ายตาราง"],
            Files.Read("ก\tข\tค\n๑\t๒\tบน\nล่าง\n๔\t๕\t๖\nท้ายตาราง").Told()
        );

    [Fact]
    public void A_row_broken_inside_a_cell_is_put_together() =>
        Assert.Equal(["[ก|ข|ค]", "[๑|บน/กลาง/ล่าง|๓]"], Files.Read("ก\tข\tค\n๑\tบน\nกลาง\nล่าง\t๓").Told());

    [Fact]
    public void A_tab_that_only_sets_text_in_makes_no_table() =>
        Assert.Equal(["ตามที่ได้รายงาน", "ที่ สฎ 1/2\tวันที่ 1 ตุลาคม 2566"], Files.Read("\tตามที่ได้รายงาน\n\nที่ สฎ 1/2\tวันที่ 1 ตุลาคม 2566").Told());

    [Fact]
    public void Text_is_cleaned() => Assert.Equal(["ทำ งาน"], Files.Read("\uFEFFท\u0E4D\u0E32\u00A0งาน\u200B").Told());

    [Fact]
    public void Every_usual_encoding_is_read()
    {
        const string Text = "รายงานผล ITA ปี 2567\nอบต. ตัวอย่าง";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
            Encoding.Unicode.GetBytes(Text),
            Encoding.BigEndianUnicode.GetBytes(Text),
            [.. Text.Select(character => (byte)(character < 0x80 ? character : character - 0x0E00 + 0xA0))],
        ];

        Assert.All(files, file => Assert.Equal(["รายงานผล ITA ปี 2567", "อบต. ตัวอย่าง"], Files.Read(file).Told()));
    }

    [Fact]
    public void A_few_broken_bytes_are_shown_as_such()
    {
        var file = Encoding.UTF8.GetBytes("รายงานผลการดำเนินการ");
        file[4] = 0xFF;

        Assert.Contains('\uFFFD', Assert.Single(Files.Read(file).Told()));
    }

    [Fact]
    public void Bytes_in_no_known_encoding_are_refused() =>
        Assert.Contains(
            "UTF-8",
            Assert.Throws<UnreadableException>(() => Files.Read([0xC3, 0x28, 0xFD, 0xFE, 0xE0, 0xFF, 0x20, 0xFC, 0xDD])).Message,
            StringComparison.Ordinal
        );
}
