using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Sujarit.Disclosure.Tables;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Modules.Documents.Reading;

namespace Sujarit.Modules.Disclosure;

public class DataTableTests
{
    private const string purchases = "ลำดับ\tรายการ\tลงวันที่\tงบประมาณ\tผู้เข้าร่วม\n๑\tซื้อวัสดุ\t๑ ม.ค. ๒๕๖๗\t๑,๒๓๔.๕๐\t1,200\n2\tจ้างเหมา\t15/2/2567\t500 บาท\t30\n3\t\"ซ่อมรถ\nคันที่ 2\"\t2024-03-01\t-\t\n";

    [Fact]
    public void Pasted_cells_become_a_table_whose_columns_have_kinds()
    {
        var (table, notices) = DataTable.Paste(purchases);

        Assert.Empty(notices);
        Assert.Equal([ColumnKind.WholeNumber, ColumnKind.Text, ColumnKind.Date, ColumnKind.Money, ColumnKind.WholeNumber], table.Columns.Select(column => column.Kind));
        Assert.Equal(["1", "ซื้อวัสดุ", "2024-01-01", "1234.50", "1200"], table.Rows[0]);
        Assert.Equal(["2", "จ้างเหมา", "2024-02-15", "500.00", "30"], table.Rows[1]);
        Assert.Equal(["3", "ซ่อมรถ\nคันที่ 2", "2024-03-01", "-", ""], table.Rows[2]);
        Assert.Equal([false, false, false, false, true], table.Columns.Select(column => column.IsGrouped));
        Assert.Empty(table.Doubts);
    }

    [Theory]
    [InlineData("เลขที่โครงการ", nameof(ColumnKind.Text))]
    [InlineData("เลขประจำตัวผู้เสียภาษี", nameof(ColumnKind.Text))]
    [InlineData("จำนวนโครงการ", nameof(ColumnKind.WholeNumber))]
    public void Numbers_under_a_heading_of_codes_are_not_summed_up(string heading, string kind)
    {
        var table = DataTable.Paste($"{heading}\n67019000211\n66129000087").Table;

        Assert.Equal(kind, table.Columns.Single().Kind.ToString());
        Assert.Equal(kind == nameof(ColumnKind.Text), table.Totals.Single() is null);
    }

    [Theory]
    [InlineData("0812345678", nameof(ColumnKind.Text))]
    [InlineData("1234567890123456", nameof(ColumnKind.Text))]
    [InlineData("2567", nameof(ColumnKind.WholeNumber))]
    [InlineData("-5", nameof(ColumnKind.WholeNumber))]
    [InlineData("12.345", nameof(ColumnKind.Text))]
    [InlineData("12.5", nameof(ColumnKind.Money))]
    [InlineData("1.", nameof(ColumnKind.Text))]
    [InlineData("มกราคม 2567", nameof(ColumnKind.Text))]
    [InlineData("31/12/67", nameof(ColumnKind.Date))]
    public void A_code_is_no_number_and_a_month_no_day(string cell, string kind) =>
        Assert.Equal(kind, DataTable.Paste($"ก\n{cell}").Table.Columns.Single().Kind.ToString());

    [Fact]
    public void Numbers_are_summed_but_not_the_count_of_the_rows() =>
        Assert.Equal([null, null, null, 1734.50m, 1230m], DataTable.Paste(purchases).Table.Totals);

    [Fact]
    public void What_does_not_fit_is_kept_as_it_was_written_and_named_with_its_place()
    {
        var table = DataTable.Paste("วันที่\tเงิน\n1/1/2567\t1.50\n2/1/2567\t2.50\n3/1/2567\t3.50\n31 ก.พ. 2567\tราว ๕ พัน").Table;

        Assert.Equal(["31 ก.พ. 2567", "ราว ๕ พัน"], table.Rows[3]);
        Assert.Equal([(4, "วันที่"), (4, "เงิน")], table.Doubts.Select(doubt => (doubt.Row!.Value, doubt.Column)));
        Assert.StartsWith("แถวที่ 4 คอลัมน์ “วันที่”: “31 ก.พ. 2567” ไม่ใช่วันที่", table.Doubts.First().Sentence, StringComparison.Ordinal);
        Assert.StartsWith("แถวที่ 4 คอลัมน์ “เงิน”: “ราว ๕ พัน” ไม่ใช่จำนวนเงิน", table.Doubts.Last().Sentence, StringComparison.Ordinal);
        Assert.Equal([null, 7.5m], table.Totals);
    }

    [Fact]
    public void Repeated_rows_empty_columns_and_a_row_of_sums_are_doubted()
    {
        var table = DataTable.Paste("ที่\tชื่อ\tเงิน\tว่าง\n1\tก\t1.50\t\n2\tก\t1.50\t\n\tรวม\t3.00\t").Table;

        Assert.Equal(
            ["คอลัมน์ “ว่าง” ไม่มีข้อมูลเลย", "แถวที่ 2 ซ้ำกับแถวที่ 1", "แถวที่ 3 เป็นผลรวมของแถวอื่น"],
            table.Doubts.Select(doubt => doubt.Sentence.Split(" โปรด")[0])
        );
    }

    [Fact]
    public void Titles_above_the_heading_are_left_out_and_told()
    {
        var (table, notices) = DataTable.Paste("แผนจัดซื้อจัดจ้าง\t\t\n\t\t\nรายการ\tเงิน\tหมายเหตุ\nซื้อ\t10\t");

        Assert.Equal(["รายการ", "เงิน", "หมายเหตุ"], table.Columns.Select(column => column.Name));
        Assert.Contains("แผนจัดซื้อจัดจ้าง", Assert.Single(notices), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_longer_than_the_heading_and_columns_without_or_with_the_same_name_lose_nothing()
    {
        var (table, notices) = DataTable.Paste("ก\t\tก\n1\t2\t3\n4\t5\t6\t7");

        Assert.Equal(["ก", "คอลัมน์ 2", "ก (2)", "คอลัมน์ 4"], table.Columns.Select(column => column.Name));
        Assert.Equal(["4", "5", "6", "7"], table.Rows[1]);
        Assert.Equal(4, notices.Count);
        Assert.Contains("ยาวกว่าหัวตาราง", notices[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ก,ข\r\nเงิน,\"1,000\"\r\n", "utf-8")]
    [InlineData("\uFEFFก;ข\r\nเงิน;1,000\r\n", "utf-8")]
    [InlineData("ก\tข\nเงิน\t1,000\n", "utf-8")]
    [InlineData("ก,ข\r\nเงิน,\"1,000\"\r\n", "windows-874")]
    public void A_text_file_is_read_as_Thai_offices_save_it(string text, string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes(text);

        var table = Read(bytes).Table;

        Assert.Equal(["ก", "ข"], table.Columns.Select(column => column.Name));
        Assert.Equal(["เงิน", "1000"], table.Rows.Single());
    }

    [Fact]
    public void A_sheet_gives_days_as_days_and_of_a_formula_what_it_came_to()
    {
        var file = ExcelFiles.Make(
            ExcelFiles.Row(1, ExcelFiles.Text("A1", "รายงานประจำปี"))
                + ExcelFiles.Row(3, ExcelFiles.Text("A3", "วันที่"), ExcelFiles.Text("B3", "เงิน"))
                + ExcelFiles.Row(4, ExcelFiles.Number("A4", "45292", 1), "<c r=\"B4\"><f>SUM(1,2)</f><v>3.5</v></c>")
                + ExcelFiles.Row(9, ExcelFiles.Number("A9", "45293", 1)),
            styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        );

        var (table, notices) = Read(file);

        Assert.Equal([ColumnKind.Date, ColumnKind.Money], table.Columns.Select(column => column.Kind));
        Assert.Equal(["2024-01-01", "3.50"], table.Rows[0]);
        Assert.Equal(["2024-01-02", ""], table.Rows[1]);
        Assert.Contains("แถว 1 ", Assert.Single(notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_heading_is_a_table_that_says_so()
    {
        var table = DataTable.Paste("ก\tข").Table;

        Assert.Empty(table.Rows);
        Assert.Contains("มีแต่หัวตาราง", Assert.Single(table.Doubts).Sentence, StringComparison.Ordinal);
        Assert.Equal(table, Read(table.Xlsx("ตาราง")).Table);
        Assert.Equal(table, Read(table.Csv).Table);
        Assert.Equal(table, DataTable.OfJson(table.Json));
    }

    [Fact]
    public void Every_table_comes_back_the_same_from_CSV_XLSX_and_its_own_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                RandomTables.Any,
                table =>
                    IsSame(table, Read(table.Csv).Table) && IsSame(table, Read(table.Xlsx("ตาราง")).Table)
                    && DataTable.OfJson(table.Json) == table && DataTable.OfJson(table.Json).Json == table.Json
            )
        );

    [Fact]
    public void Its_text_is_of_one_form() =>
        Assert.Equal(
            "{\"columns\":[{\"name\":\"ก\",\"kind\":\"text\"},{\"name\":\"ข\",\"kind\":\"whole-number\",\"grouped\":true},{\"name\":\"ค\",\"kind\":\"money\"},{\"name\":\"ง\",\"kind\":\"date\"}],\"rows\":[[\"=1\",\"1000\",\"0.50\",\"2024-01-01\"]]}",
            DataTable.Paste("ก\tข\tค\tง\n=1\t1,000\t0.5\t1/1/67\n").Table.Json
        );

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"columns\":[],\"rows\":[]}")]
    [InlineData("{\"columns\":[{\"name\":\"ก\",\"kind\":\"formula\"}],\"rows\":[]}")]
    [InlineData("{\"columns\":[{\"name\":\"ก\",\"kind\":\"text\"}],\"rows\":[[\"1\",\"2\"]]}")]
    [InlineData("{\"columns\":[{\"name\":\"ก\",\"kind\":\"text\"}],\"rows\":[[1]]}")]
    [InlineData("{\"columns\":[{\"name\":\"ก\",\"kind\":\"text\"},{\"name\":\"ก\",\"kind\":\"text\"}],\"rows\":[]}")]
    public void A_text_that_is_no_table_is_refused(string json) => Assert.Throws<UnreadableException>(() => DataTable.OfJson(json));

    [Fact]
    public void Open_data_has_numbers_as_numbers_and_days_in_ISO_8601()
    {
        using var json = JsonDocument.Parse(DataTable.Paste(purchases).Table.OpenJson);

        var first = json.RootElement[0];
        Assert.Equal("1234.50", first.GetProperty("งบประมาณ").GetRawText());
        Assert.Equal(1200, first.GetProperty("ผู้เข้าร่วม").GetInt32());
        Assert.Equal("2024-01-01", first.GetProperty("ลงวันที่").GetString());
        Assert.Equal("-", json.RootElement[2].GetProperty("งบประมาณ").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement[2].GetProperty("ผู้เข้าร่วม").ValueKind);
    }

    [Fact]
    public void In_CSV_a_formula_is_a_text_and_a_negative_number_stays_one() =>
        Assert.Equal("\uFEFFก,ข\r\n\"'=1+1\",-5.00\r\n\"'@x\",1234.50\r\n", Encoding.UTF8.GetString(Money("=1+1", "@x").Csv));

    [Fact]
    public void In_Excel_money_shows_its_satang_and_a_formula_is_never_one()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder.File("a.xlsx"), Money("=1+1", "@x").Xlsx("ตาราง"));

        var rows = DocumentReader.Read(folder.File("a.xlsx")).Blocks.OfType<Table>().Single().Rows;

        Assert.Equal(["=1+1", "-5.00", "@x", "1,234.50"], rows.Skip(1).SelectMany(row => row.Cells).Select(cell => cell.Paragraphs[0].Text));
    }

    [Fact]
    public void Its_Excel_file_is_as_the_standard_says()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(DataTable.Paste(purchases).Table.Xlsx("ตาราง")), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file).Select(fault => fault.Description));
    }

    [Fact]
    public void On_paper_its_heading_is_repeated_and_its_cells_are_as_people_write()
    {
        var drawn = DataTable.Paste(purchases).Table.Table(DigitScript.Thai);

        Assert.Equal(1, drawn.HeaderRows);
        Assert.Equal(5, drawn.Widths.Count);
        Assert.Equal(["๑", "ซื้อวัสดุ", "๑ ม.ค. ๒๕๖๗", "๑,๒๓๔.๕๐", "๑,๒๐๐"], drawn.Rows[1].Cells.Select(cell => cell.Paragraphs[0].Text));
        Assert.Empty(drawn.Rows[3].Cells[4].Paragraphs);
    }

    internal static TableReading Read(byte[] file) => DataTable.Read(new MemoryStream(file));

    private static DataTable Money(string first, string second) =>
        DataTable.Of([new DataColumn("ก", ColumnKind.Text), new DataColumn("ข", ColumnKind.Money)], [[first, "-5"], [second, "1,234.50"]]);

    // Whether commas stand in a number is no part of these files.
    private static bool IsSame(DataTable table, DataTable other) =>
        table.Columns.Select(column => (column.Name, column.Kind)).SequenceEqual(other.Columns.Select(column => (column.Name, column.Kind)))
        && table.Rows.Count == other.Rows.Count
        && table.Rows.Zip(other.Rows).All(rows => rows.First.SequenceEqual(rows.Second));
}
