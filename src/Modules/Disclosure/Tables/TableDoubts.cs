using System.Globalization;

namespace Sujarit.Disclosure.Tables;

/// <summary>Finds what is probably wrong with a table.</summary>
internal static class TableDoubts
{
    public static IEnumerable<Doubt> Of(DataTable table) =>
        table.Rows.Count == 0
            ? [new Doubt(null, null, "ตารางมีแต่หัวตาราง ยังไม่มีแถวข้อมูล")]
            : EmptyColumns(table).Concat(Misfits(table)).Concat(Repeated(table)).Concat(SummedRow(table));

    /// <summary>A cell that is none of its column's kind, its place named.</summary>
    public static string Misfit(int row, DataColumn column, string cell) =>
        Place(row, column)
        + $": {CellText.Quoted(cell)} "
        + column.Kind switch
        {
            ColumnKind.Date => "ไม่ใช่วันที่ที่มีจริง โปรดกรอกวัน เดือน และปี พ.ศ. เช่น 31 ม.ค. ตามด้วยปีสี่หลัก หรือเว้นว่าง",
            ColumnKind.Money => "ไม่ใช่จำนวนเงิน โปรดกรอกเป็นตัวเลข ทศนิยมไม่เกินสองตำแหน่ง เช่น 1,234.50 หรือเว้นว่าง",
            _ => "ไม่ใช่จำนวนเต็ม โปรดกรอกเป็นตัวเลข เช่น 1,234 หรือเว้นว่าง",
        };

    private static IEnumerable<Doubt> EmptyColumns(DataTable table) =>
        table.Columns.Where((_, at) => table.Rows.All(row => row[at].Length == 0))
            .Select(column => new Doubt(null, column.Name, $"คอลัมน์ {CellText.Quoted(column.Name)} ไม่มีข้อมูลเลย โปรดกรอกหรือลบคอลัมน์นี้"));

    private static IEnumerable<Doubt> Misfits(DataTable table) =>
        from row in Enumerable.Range(1, table.Rows.Count)
        from pair in table.Columns.Zip(table.Rows[row - 1])
        where !CellText.IsNone(pair.Second) && !CellText.Fits(pair.Second, pair.First.Kind)
        select new Doubt(row, pair.First.Name, Misfit(row, pair.First, pair.Second));

    // A column that counts the rows differs in each, and says nothing of what they tell.
    private static IEnumerable<Doubt> Repeated(DataTable table)
    {
        var told = Enumerable.Range(0, table.Columns.Count).Where(column => !table.IsRunning(column)).ToList();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 1; told.Count > 0 && row <= table.Rows.Count; row++)
        {
            var words = string.Join('\t', told.Select(column => table.Rows[row - 1][column]));
            if (!seen.TryAdd(words, row))
            {
                yield return new Doubt(row, null, $"แถวที่ {Text(row)} ซ้ำกับแถวที่ {Text(seen[words])} โปรดตรวจว่ากรอกซ้ำหรือไม่");
            }
        }
    }

    /// <summary>A last row that sums up the others would count twice in the totals.</summary>
    private static IEnumerable<Doubt> SummedRow(DataTable table)
    {
        var (last, above) = (table.Rows[^1], table.Rows.Count - 1);
        var isSum = above > 0 && last.First(cell => cell.Length > 0) is var head && (head.StartsWith("รวม", StringComparison.Ordinal) || head.StartsWith("ยอดรวม", StringComparison.Ordinal));
        return isSum && Enumerable.Range(0, table.Columns.Count).Any(column => Sums(table, column, last[column], above))
            ? [new Doubt(table.Rows.Count, null, $"แถวที่ {Text(table.Rows.Count)} เป็นผลรวมของแถวอื่น โปรดลบแถวนี้ เพราะระบบรวมให้เองและผู้นำข้อมูลไปใช้จะนับซ้ำ")]
            : [];
    }

    private static bool Sums(DataTable table, int column, string cell, int above) =>
        table.Columns[column].IsNumber && cell.Length > 0 && CellText.Fits(cell, table.Columns[column].Kind) && CellText.Number(cell) == table.Total(column, above);

    private static string Place(int row, DataColumn column) => $"แถวที่ {Text(row)} คอลัมน์ {CellText.Quoted(column.Name)}";

    private static string Text(int row) => row.ToString("#,0", CultureInfo.InvariantCulture);
}
