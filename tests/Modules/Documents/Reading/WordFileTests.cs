using Sujarit.Documents.Contracts;
using static Sujarit.Modules.Documents.Reading.WordFiles;

namespace Sujarit.Modules.Documents.Reading;

public sealed class WordFileTests
{
    [Fact]
    public void Paragraphs_and_tables_keep_their_order_and_place()
    {
        var document = Read(Paragraph("หนึ่ง") + Paragraph("") + Paragraph("สอง") + Table(Row(Cell("ก"), Cell("")), Row(Cell("ค"))) + Paragraph("สาม"));

        Assert.Equal(["หนึ่ง", "สอง", "[ก|]", "[ค]", "สาม"], document.Told());
        Assert.Equal(["paragraph 1", "paragraph 3", "paragraph 4"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Where));
        Assert.Equal("table 1 row 2", document.Blocks.OfType<Table>().Single().Rows[1].Where);
    }

    [Fact]
    public void Merged_cells_become_spans_and_repeated_rows_header_rows()
    {
        const string Start = "<w:vMerge w:val=\"restart\"/>";
        const string GoesOn = "<w:vMerge/>";
        const string Header = "<w:trPr><w:tblHeader/></w:trPr>";
        var document = Read(
            Table(
                Row(Header, Cell("ตัวชี้วัด", Start), Cell("การดำเนินการ", "<w:gridSpan w:val=\"2\"/>")),
                Row(Header, Cell("ที่ไม่เห็น", GoesOn), Cell("แล้ว"), Cell("ยังไม่")),
                Row(Cell("๑", Start), Cell("/"), Cell("")),
                Row(Cell("", GoesOn), Cell("/"), Cell(""))
            )
        );

        Assert.Equal(["[ตัวชี้วัด↓2|การดำเนินการ→2]", "[แล้ว|ยังไม่]", "[๑↓2|/|]", "[/|]"], document.Told());
        Assert.Equal(2, Assert.IsType<Table>(document.Blocks[0]).HeaderRows);
    }

    [Fact]
    public void A_table_inside_a_cell_gives_its_text_to_the_cell() =>
        Assert.Equal(
            ["[ก|หนึ่ง/สอง/ท้าย|ข]"],
            Read(Table(Row(Cell("ก"), $"<w:tc>{Table(Row(Cell("หนึ่ง"), Cell("สอง")))}{Paragraph("ท้าย")}</w:tc>", Cell("ข")))).Told()
        );

    [Fact]
    public void Real_lists_print_their_marks()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1.%2"/></w:lvl>
              <w:lvl w:ilvl="2"><w:numFmt w:val="thaiLetters"/><w:lvlText w:val="(%3)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="8">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF06F;"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;
        static string Item(string text, int list, int level) =>
            Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

        var document = Read(
            Item("ก", 1, 0) + Item("ข", 1, 1) + Item("ค", 1, 1) + Item("ง", 1, 2) + Paragraph("จ", "<w:pStyle w:val=\"Point\"/>") + Item("ฉ", 1, 1)
                + Item("ช", 2, 0) + Item("ซ", 2, 1) + Item("ฌ", 3, 0) + Item("ญ", 3, 0) + Item("ไม่มี", 0, 0),
            Numbering,
            Styles
        );

        Assert.Equal(
            ["(๑.) ก", "(๑.๑) ข", "(๑.๒) ค", "((ก)) ง", "(๒.) จ", "(๒.๑) ฉ", "(☐) ช", "(-) ซ", "(๑.) ฌ", "(๒.) ญ", "ไม่มี"],
            document.Told()
        );
    }

    [Fact]
    public void Headings_are_known_by_style_and_by_outline_level()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="own"><w:name w:val="หัวข้อ"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
            """;
        var document = Read(
            Paragraph("ก", "<w:pStyle w:val=\"t\"/>") + Paragraph("ข", "<w:pStyle w:val=\"own\"/>") + Paragraph("ค", "<w:outlineLvl w:val=\"1\"/>")
                + Paragraph("ง", "<w:jc w:val=\"center\"/>") + Paragraph("จ"),
            styles: Styles
        );

        Assert.Equal(
            [ParagraphStyle.Title, ParagraphStyle.Heading1, ParagraphStyle.Heading2, ParagraphStyle.Centred, ParagraphStyle.Body],
            document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Style)
        );
    }

    [Theory]
    [InlineData("<w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t><w:tab/><w:t>ค</w:t><w:noBreakHyphen/><w:cr/><w:t>ง</w:t></w:r>", "ก\nข\tค-\nง")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>", "☑☐")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/></w:r>", "☑☐")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>o</w:t></w:r><w:r><w:t>o</w:t></w:r>", "☐o")]
    [InlineData("<w:r><w:t>ลิงก์ </w:t></w:r><w:hyperlink><w:r><w:t>อบต.</w:t></w:r></w:hyperlink>", "ลิงก์ อบต.")]
    [InlineData("<w:ins><w:r><w:t>เพิ่ม</w:t></w:r></w:ins><w:del><w:r><w:delText>ลบ</w:delText><w:t>ลบ</w:t></w:r></w:del>", "เพิ่ม")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r><w:r><w:t>เห็น</w:t></w:r>", "เห็น")]
    [InlineData("<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:t>๑ ต.ค.</w:t></w:r></w:fldSimple>", "๑ ต.ค.")]
    [InlineData("<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>", "☑")]
    [InlineData("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "x")]
    public void Everything_inside_a_paragraph_is_read(string runs, string text) => Assert.Equal([text], Read($"<w:p>{runs}</w:p>").Told());

    [Theory]
    [InlineData("1", "☑ ดำเนินการ")]
    [InlineData("0", "☐ ดำเนินการ")]
    public void A_check_box_control_is_read_by_its_state(string state, string text) =>
        Assert.Equal(
            [text],
            Read(
                $"<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{state}\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
                    + "<w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> ดำเนินการ</w:t></w:r></w:p>"
            ).Told()
        );

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() =>
        Assert.Equal(["ก่อนหลัง"], Read(Paragraph("ก่อน", "<w:rPr><w:del/></w:rPr>") + Paragraph("หลัง")).Told());

    [Fact]
    public void A_deleted_row_is_left_out() =>
        Assert.Equal(["[ก]", "[ค]"], Read(Table(Row(Cell("ก")), Row("<w:trPr><w:del/></w:trPr>", Cell("ข")), Row(Cell("ค")))).Told());

    [Fact]
    public void A_text_box_follows_its_paragraph_and_is_read_once()
    {
        var box = $"<w:txbxContent>{Paragraph("ในกล่อง")}{Table(Row(Cell("ก"), Cell("ข")))}</w:txbxContent>";
        var run = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{box}</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>ข้อความ</w:t></w:r>";

        Assert.Equal(["ข้อความ", "ในกล่อง", "[ก|ข]"], Read($"<w:p>{run}</w:p>").Told());
        Assert.Equal(["[ข้อความ/ในกล่อง/ก/ข]"], Read(Table(Row($"<w:tc><w:p>{run}</w:p></w:tc>"))).Told());
    }

    [Fact]
    public void Content_controls_around_rows_and_cells_are_seen_through() =>
        Assert.Equal(
            ["[ก|ข]"],
            Read($"<w:sdt><w:sdtContent>{Table($"<w:sdt><w:sdtContent><w:tr>{Cell("ก")}<w:sdt><w:sdtContent>{Cell("ข")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>").Told()
        );

    [Fact]
    public void Footnotes_follow_the_text()
    {
        var document = Read(
            Paragraph("เนื้อความ"),
            footnotes: $"<w:footnote w:type=\"separator\" w:id=\"0\">{Paragraph("-")}</w:footnote><w:footnote w:id=\"1\">{Paragraph("หมายเหตุ")}</w:footnote>"
        );

        Assert.Equal(["เนื้อความ", "หมายเหตุ"], document.Told());
        Assert.Equal("footnote 1", document.Blocks[1].Where);
    }
}
