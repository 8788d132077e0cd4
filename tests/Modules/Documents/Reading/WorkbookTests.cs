using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading.Sheets;
using static Sujarit.Modules.Documents.Reading.ExcelFiles;

namespace Sujarit.Modules.Documents.Reading;

public sealed class WorkbookTests
{
    [Fact]
    public void Rows_that_follow_each_other_are_a_table_under_its_headings()
    {
        var document = Files.Read(
            Make(
                Row(1, Text("A1", "รายงานผล"))
                    + Row(2, Text("B2", "ข้อ"), Text("C2", "ข้อมูล"), Text("E2", "ผู้รับผิดชอบ"))
                    + Row(3, Text("B3", "๑"), Text("C3", "โครงสร้าง&#10;หน่วยงาน"))
                    + Row(5, Text("A5", "หมายเหตุ"))
            ),
            "report.xlsx"
        );

        Assert.Equal(["รายงานผล", "[ข้อ|ข้อมูล||ผู้รับผิดชอบ]", "[๑|โครงสร้าง/หน่วยงาน||]", "หมายเหตุ"], document.Told());
        Assert.Equal("sheet แผ่น ๑ row 1", document.Blocks[0].Where);
        Assert.Equal("sheet แผ่น ๑ row 3", document.Blocks.OfType<Table>().Single().Rows[1].Where);
    }

    [Fact]
    public void Merged_cells_become_spans()
    {
        const string Merges = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"A3:A5\"/></mergeCells>";
        var document = Files.Read(
            Make(
                Row(1, Text("A1", "ตัวชี้วัด"), Text("B1", "การดำเนินการ"))
                    + Row(2, Text("B2", "แล้ว"), Text("C2", "ยังไม่"))
                    + Row(3, Text("A3", "๑"), Text("B3", "/"))
                    + Row(5, Text("C5", "/")),
                Merges
            )
        );

        Assert.Equal(["[ตัวชี้วัด↓2|การดำเนินการ→2]", "[แล้ว|ยังไม่]", "[๑↓3|/|]", "[|]", "[|/]"], document.Told());
    }

    [Fact]
    public void Shared_and_rich_texts_are_read()
    {
        const string Strings = "<si><t>ก</t></si><si><r><t>ข</t></r><r><t xml:space=\"preserve\"> ค</t></r><rPh><t>x</t></rPh></si>";
        var document = Files.Read(
            Make("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1</f><v>สูตร</v></c><c t=\"s\"><v>99</v></c></row>", strings: Strings)
        );

        Assert.Equal(["[ข ค|ก|TRUE|สูตร]"], document.Told());
    }

    [Fact]
    public void Numbers_are_shown_by_their_style()
    {
        const string Styles =
            "<numFmts><numFmt numFmtId=\"200\" formatCode=\"0.0&quot; คะแนน&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/></cellXfs>";

        Assert.Equal(
            ["[93.59|93.00|2024-08-19|75.3 คะแนน]"],
            Files.Read(Make(Row(1, Number("A1", "93.589999999999996"), Number("B1", "93", 1), Number("C1", "45523", 2), Number("D1", "75.25", 3)), styles: Styles)).Told()
        );
    }

    [Theory]
    [InlineData("General", 97.94, "97.94")]
    [InlineData("", 100, "100")]
    [InlineData("0.00%", 0.9794, "97.94%")]
    [InlineData("#,##0.00", 1234567.5, "1,234,567.50")]
    [InlineData("_-* #,##0.00_-;-* #,##0.00_-", -5, "-5.00")]
    [InlineData("[Red]0;(0)", -7, "(7)")]
    [InlineData("t0.00", 83.22, "๘๓.๒๒")]
    [InlineData("[$-107041E]d mmmm yyyy", 45523, "2024-08-19")]
    [InlineData("d/m/bbbb h:mm", 45523.5, "2024-08-19 12:00")]
    [InlineData("h:mm", 0.75, "18:00")]
    [InlineData("000", 7, "007")]
    [InlineData("0", 2.5, "3")]
    [InlineData("# ?/?", 0.5, "0.5")]
    [InlineData("\"วันที่ \"0", 3, "วันที่ 3")]
    public void A_number_format_shows_what_people_see(string code, double value, string shown) =>
        Assert.Equal(shown, new NumberFormat(code).Show(value, since1904: false));

    [Fact]
    public void A_hidden_sheet_is_read_and_said_to_be_hidden() =>
        Assert.Equal("sheet แผ่น ๑ (hidden) row 1", Files.Read(Make(Row(1, Text("A1", "ก")), state: "hidden")).Blocks[0].Where);
}
