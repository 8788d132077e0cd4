using System.Text;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Modules.Documents.Reading;
using Sujarit.Modules.Hostile;

namespace Sujarit.Modules.Disclosure;

public class HostileTableTests
{
    [Fact]
    public void A_zip_bomb_and_a_million_rows_are_refused()
    {
        Refused("บีบอัดแน่นผิดปกติ", Made(HostileFiles.ExcelBomb));
        Refused("แถวของตารางมากเกินกว่าที่อ่านได้", Made(HostileFiles.MillionRows));
        Refused("เกิน 20500 แถว", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ก,ข\n", 1_000_000))));
        Refused("เกิน 20,000 แถว", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ก,ข\n", 20_002))));
    }

    [Fact]
    public void What_is_no_table_is_refused_with_what_to_do()
    {
        Refused("ว่างเปล่า", []);
        Refused("ไม่พบข้อมูลในตาราง", Encoding.UTF8.GetBytes(" \n,,,\n"));
        Refused("ไม่มีแผ่นงานที่มีข้อมูล", ExcelFiles.Make(""));
        Refused("ไม่มีแผ่นงานที่มีข้อมูล", ExcelFiles.Make(ExcelFiles.Row(1, ExcelFiles.Text("A1", "ลับ")), state: "hidden"));
        Refused("ไม่ใช่ CSV หรือ XLSX", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2]);
        Refused("ไม่ใช่ตารางคำนวณ", Made(HostileFiles.Macro));
        Refused("ไฟล์เสียหาย", [.. "PK\x03\x04"u8, .. new byte[200]]);
        Refused("เกิน 20 เมกะไบต์", new byte[20_000_001]);
    }

    [Fact]
    public void A_cell_or_a_row_that_is_too_long_is_refused()
    {
        Refused("ยาวผิดปกติ", Encoding.UTF8.GetBytes("ก,ข\n\"" + new string('x', 3_000)));
        Refused("แถว 2 ของไฟล์ มีช่องที่ยาวเกิน 2,000", ExcelFiles.Make(ExcelFiles.Row(1, ExcelFiles.Text("A1", "ก")) + ExcelFiles.Row(2, ExcelFiles.Text("A2", new string('x', 2_001)))));
        Refused("61 คอลัมน์", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(1, 61))));
        Refused("ยาวเกิน 200", Encoding.UTF8.GetBytes(new string('x', 201) + ",ข\n1,2"));
        Refused("รวมกันเกิน 10,000,000", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(new string('x', 1_900) + "\n", 6_000))));
    }

    [Fact]
    public void Signs_that_steer_nothing_are_gone()
    {
        var table = DataTable.Paste("ก\0\u0007\tข\u202E\n\u001B[31mแดง\t1\u200B\u0000").Table;

        Assert.Equal(["ก", "ข"], table.Columns.Select(column => column.Name));
        Assert.Equal(["[31mแดง", "1"], table.Rows.Single());
    }

    [Fact]
    public void A_full_table_is_taken_and_given_out()
    {
        var rows = Enumerable.Range(1, DataTable.MostRows).Select(row => (IReadOnlyList<string>)[$"{row}", "รายการ", "1/1/2567", "1,234.50"]);
        var table = DataTable.Of([new("ที่", ColumnKind.WholeNumber), new("ชื่อ", ColumnKind.Text), new("วัน", ColumnKind.Date), new("เงิน", ColumnKind.Money)], rows);

        Assert.Equal(table, DataTableTests.Read(table.Csv).Table);
        Assert.Equal(table, DataTableTests.Read(table.Xlsx("ตาราง")).Table);
        Assert.Equal(table, DataTable.OfJson(table.Json));
        Assert.Equal(24_690_000m, table.Totals[3]);
    }

    private static byte[] Made(Action<string> write)
    {
        using var folder = new Folder();
        write(folder.File("a"));
        return File.ReadAllBytes(folder.File("a"));
    }

    private static void Refused(string sentence, byte[] file) =>
        Assert.Contains(sentence, Assert.Throws<UnreadableException>(() => DataTableTests.Read(file)).Message, StringComparison.Ordinal);
}
