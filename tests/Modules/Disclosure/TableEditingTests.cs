using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure;

public class TableEditingTests
{
    private static readonly DataTable table = DataTable.Paste("ชื่อ\tวันที่\tเงิน\nก\t1/1/2567\t1.50\nข\t2/1/2567\t2.50\nค\t3/1/2567\t3.50\nง\tไม่ทราบ\t4.50").Table;

    [Fact]
    public void A_row_is_changed_put_in_moved_and_taken_out_and_the_table_before_stays()
    {
        var before = table.Json;

        Assert.Equal(["ก", "2024-05-09", "1000.00"], table.With(1, ["ก", "๙ พ.ค. ๒๕๖๗", "1,000"]).Rows[0]);
        Assert.Equal(["ก", "ใหม่", "ข", "ค", "ง"], Firsts(table.Insert(2, ["ใหม่", "", "-"])));
        Assert.Equal(["ก", "ข", "ค", "ง", "ใหม่"], Firsts(table.Insert(5, ["ใหม่", "", ""])));
        Assert.Equal(["ข", "ค", "ก", "ง"], Firsts(table.Move(1, 3)));
        Assert.Equal(["ง", "ก", "ข", "ค"], Firsts(table.Move(4, 1)));
        Assert.Equal(["ก", "ค", "ง"], Firsts(table.Remove(2)));
        Assert.Equal(before, table.Json);
    }

    [Fact]
    public void A_cell_that_never_fitted_may_stay_but_none_may_come()
    {
        Assert.Equal(["จ", "ไม่ทราบ", "4.50"], table.With(4, ["จ", "ไม่ทราบ", "4.50"]).Rows[3]);
        Refused("แถวที่ 1 คอลัมน์ “วันที่”: “ไม่ทราบ” ไม่ใช่วันที่", () => table.With(1, ["ก", "ไม่ทราบ", "1.50"]));
        Refused("แถวที่ 2 คอลัมน์ “เงิน”: “=1” ไม่ใช่จำนวนเงิน", () => table.Insert(2, ["ก", "", "=1"]));
    }

    [Fact]
    public void What_is_no_row_is_refused()
    {
        Refused("มี 1 ช่อง แต่ตารางมี 3 คอลัมน์", () => table.With(1, ["ก"]));
        Refused("ว่างทั้งแถว", () => table.With(1, ["", " ", "\u200B"]));
        Refused("ยาวเกิน 2,000 ตัวอักษร", () => table.Insert(1, [new string('ก', 2_001), "", ""]));
        Refused("ไม่มีแถวที่ 5", () => table.With(5, ["ก", "", ""]));
        Refused("ไม่มีแถวที่ 0", () => table.Remove(0));
        Refused("ไม่มีแถวที่ 9", () => table.Move(1, 9));
        Refused("แทรกแถวที่ 6 ไม่ได้", () => table.Insert(6, ["ก", "", ""]));
        Refused("เกิน 20,000 แถว", () => DataTable.Of([new DataColumn("ก", ColumnKind.Text)], Enumerable.Repeat(new[] { "x" }, 20_000)).Insert(1, ["y"]));
    }

    [Fact]
    public void A_column_is_named_anew_added_and_taken_out()
    {
        Assert.Equal(["ชื่อ", "ลงวันที่", "เงิน"], table.Rename("วันที่", " ลงวันที่\n").Columns.Select(column => column.Name));
        Assert.Equal("เงิน", table.Rename("เงิน", "เงิน").Columns[2].Name);
        Assert.Equal(["ก", "2024-01-01", "1.50", ""], table.AddColumn("หมายเหตุ", ColumnKind.Text).Rows[0]);
        Assert.Equal(["ก", "1.50"], table.RemoveColumn("วันที่").Rows[0]);
        Assert.Empty(table.AddColumn("หมายเหตุ", ColumnKind.Text).RemoveColumn("ชื่อ").RemoveColumn("วันที่").RemoveColumn("เงิน").Rows);
    }

    [Fact]
    public void What_is_no_column_is_refused()
    {
        Refused("โปรดตั้งชื่อคอลัมน์", () => table.Rename("ชื่อ", " \u200B"));
        Refused("มีคอลัมน์ชื่อ “เงิน” อยู่แล้ว", () => table.Rename("ชื่อ", "เงิน"));
        Refused("มีคอลัมน์ชื่อ “เงิน” อยู่แล้ว", () => table.AddColumn("เงิน", ColumnKind.Text));
        Refused("ยาวเกิน 200 ตัวอักษร", () => table.AddColumn(new string('ก', 201), ColumnKind.Text));
        Refused("ไม่มีคอลัมน์ “อื่น”", () => table.RemoveColumn("อื่น"));
        Refused("ต้องมีอย่างน้อยหนึ่งคอลัมน์", () => DataTable.Paste("ก\n1").Table.RemoveColumn("ก"));
        Refused("มีครบ 60 คอลัมน์", () => DataTable.Of(Enumerable.Range(1, 60).Select(at => new DataColumn($"ก{at}", ColumnKind.Text)), []).AddColumn("ข", ColumnKind.Text));
    }

    [Fact]
    public void A_column_of_another_kind_keeps_what_people_saw()
    {
        var text = table.Retype("วันที่", ColumnKind.Text);

        Assert.Equal(["1 ม.ค. 2567", "2 ม.ค. 2567", "3 ม.ค. 2567", "ไม่ทราบ"], text.Rows.Select(row => row[1]));
        Assert.Empty(text.Doubts);
        Assert.Equal(table, text.Retype("วันที่", ColumnKind.Date));
        Assert.Equal("1.50", table.Retype("เงิน", ColumnKind.WholeNumber).Rows[0][2]);
    }

    private static IEnumerable<string> Firsts(DataTable changed) => changed.Rows.Select(row => row[0]);

    private static void Refused(string sentence, Func<DataTable> edit) =>
        Assert.Contains(sentence, Assert.Throws<RuleBrokenException>(edit).Message, StringComparison.Ordinal);
}
