using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Tables;

/// <summary>
/// A table of the agency's own that is published as an answer: on the page and as CSV, XLSX and JSON. Rows and their places are counted
/// from 1, as people do. Two tables with the same columns and cells are the same.
/// </summary>
internal sealed record DataTable
{
    public const int MostColumns = 60;
    public const int MostRows = 20_000;
    public const int LongestName = 200;
    public const int LongestCell = 2_000;

    /// <summary>The most letters of all cells together.</summary>
    public const int MostLetters = 10_000_000;

    private DataTable(IReadOnlyList<DataColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Refuse(rows.Count > MostRows, $"ตารางมีเกิน {MostRows:#,0} แถว โปรดแบ่งเป็นหลายตาราง");
        Refuse(rows.Sum(row => row.Sum(cell => (long)cell.Length)) > MostLetters, $"ตารางมีข้อความรวมกันเกิน {MostLetters:#,0} ตัวอักษร โปรดแบ่งเป็นหลายตาราง");
        (Columns, Rows) = (columns, rows);
    }

    public IReadOnlyList<DataColumn> Columns { get; }

    /// <summary>A cell for each column, in the form <see cref="CellText"/> tells; no row is empty.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Its one text, that is kept and hashed: the same table gives the same text.</summary>
    public string Json => TableJson.Write(this);

    /// <summary>An object for each row by the names of its columns, days in ISO 8601, numbers as numbers, empty cells null; in UTF-8.</summary>
    public byte[] OpenJson => TableFiles.OpenJson(this);

    public byte[] Csv => TableFiles.Csv(this);

    /// <summary>What is probably wrong, row by row; found when it is asked for.</summary>
    public IEnumerable<Doubt> Doubts => TableDoubts.Of(this);

    /// <summary>The sum of each column of numbers; null for the others and for a column that only counts the rows. What is no number adds nothing.</summary>
    public IReadOnlyList<decimal?> Totals => [.. Enumerable.Range(0, Columns.Count).Select(column => Columns[column].IsNumber && !IsRunning(column) ? Total(column, Rows.Count) : (decimal?)null)];

    /// <summary>Reads a CSV or XLSX file, told by its content.</summary>
    /// <exception cref="UnreadableException">It is neither, or what it holds is no table that can be kept.</exception>
    public static TableReading Read(Stream file) => TableFile.Read(file);

    /// <summary>Reads cells as a spreadsheet puts them on the clipboard: tabs between them, those with line breaks in quotation marks.</summary>
    /// <exception cref="UnreadableException">It holds no table that can be kept.</exception>
    public static TableReading Paste(string text) => TableFile.Paste(text);

    /// <summary>Reads what <see cref="Json"/> wrote.</summary>
    /// <exception cref="UnreadableException">The text is no such table.</exception>
    public static DataTable OfJson(string json) => TableJson.Read(json);

    /// <summary>A table of these columns and rows; cells may be written in any way that <see cref="CellText"/> reads.</summary>
    /// <exception cref="RuleBrokenException">It is no table that can be kept.</exception>
    public static DataTable Of(IEnumerable<DataColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var kept = new List<DataColumn>();
        foreach (var column in columns)
        {
            kept.Add(column with { Name = NewName(column.Name, kept), IsGrouped = column.IsGrouped && column.Kind == ColumnKind.WholeNumber });
            Refuse(kept.Count > MostColumns, $"ตารางมีเกิน {MostColumns} คอลัมน์ โปรดตัดคอลัมน์ที่ไม่ได้ใช้ออก");
        }

        Refuse(kept.Count == 0, $"ตารางต้องมีอย่างน้อยหนึ่งคอลัมน์");
        return new DataTable(kept, [.. rows.Select((row, at) => Line(row, kept, at + 1))]);
    }

    /// <summary>The table with other cells in a row. A cell that does not fit its column may only stay as it is.</summary>
    /// <exception cref="RuleBrokenException">There is no such row, or what does not fit.</exception>
    public DataTable With(int row, IReadOnlyList<string> cells)
    {
        var before = Rows[Place(row)];
        var rows = Rows.ToList();
        rows[row - 1] = Fitting(cells, row, before);
        return new DataTable(Columns, rows);
    }

    /// <summary>The table with a new row that stands at a place; one behind the last is its end.</summary>
    /// <exception cref="RuleBrokenException">There is no such place, or what does not fit.</exception>
    public DataTable Insert(int row, IReadOnlyList<string> cells)
    {
        Refuse(row < 1 || row > Rows.Count + 1, $"แทรกแถวที่ {row} ไม่ได้ ตารางมี {Rows.Count:#,0} แถว");
        return new DataTable(Columns, [.. Rows.Take(row - 1), Fitting(cells, row, []), .. Rows.Skip(row - 1)]);
    }

    /// <summary>The table without a row.</summary>
    /// <exception cref="RuleBrokenException">There is no such row.</exception>
    public DataTable Remove(int row)
    {
        var place = Place(row);
        return new DataTable(Columns, [.. Rows.Where((_, at) => at != place)]);
    }

    /// <summary>The table with a row at another place.</summary>
    /// <exception cref="RuleBrokenException">There is no such row or place.</exception>
    public DataTable Move(int row, int to)
    {
        var rows = Rows.ToList();
        rows.RemoveAt(Place(row));
        rows.Insert(Place(to), Rows[row - 1]);
        return new DataTable(Columns, rows);
    }

    /// <summary>The table with another heading over a column.</summary>
    /// <exception cref="RuleBrokenException">There is no such column, or the name is empty, too long or taken.</exception>
    public DataTable Rename(string column, string name)
    {
        var place = Place(column);
        var columns = Columns.ToList();
        columns[place] = columns[place] with { Name = NewName(name, Columns.Where((_, at) => at != place)) };
        return new DataTable(columns, Rows);
    }

    /// <summary>The table with an empty column behind the last.</summary>
    /// <exception cref="RuleBrokenException">The name is empty, too long or taken, or there are as many columns as may be.</exception>
    public DataTable AddColumn(string name, ColumnKind kind)
    {
        Refuse(Columns.Count == MostColumns, $"เพิ่มคอลัมน์ไม่ได้ ตารางมีครบ {MostColumns} คอลัมน์แล้ว");
        return new DataTable([.. Columns, new DataColumn(NewName(name, Columns), kind)], [.. Rows.Select(row => (IReadOnlyList<string>)[.. row, ""])]);
    }

    /// <summary>The table without a column, and without the rows that held nothing else.</summary>
    /// <exception cref="RuleBrokenException">There is no such column, or it is the only one.</exception>
    public DataTable RemoveColumn(string column)
    {
        var place = Place(column);
        Refuse(Columns.Count == 1, $"ลบคอลัมน์สุดท้ายไม่ได้ ตารางต้องมีอย่างน้อยหนึ่งคอลัมน์");
        var rows = Rows.Select(row => (IReadOnlyList<string>)[.. row.Where((_, at) => at != place)]).Where(row => row.Any(cell => cell.Length > 0));
        return new DataTable([.. Columns.Where((_, at) => at != place)], [.. rows]);
    }

    /// <summary>The table with a column of another kind. Its cells are read anew from what people saw; those that do not fit stay as they were seen.</summary>
    /// <exception cref="RuleBrokenException">There is no such column.</exception>
    public DataTable Retype(string column, ColumnKind kind)
    {
        var place = Place(column);
        var (old, columns) = (Columns[place], Columns.ToList());
        columns[place] = new DataColumn(old.Name, kind) { IsGrouped = kind == ColumnKind.WholeNumber && old.IsGrouped };
        return new DataTable(columns, [.. Rows.Select(row => (IReadOnlyList<string>)[.. row.Select((cell, at) => at == place ? CellText.Canonical(CellText.Shown(cell, old, DigitScript.Arabic), kind) : cell)])]);
    }

    /// <summary>As an Excel file of one sheet.</summary>
    public byte[] Xlsx(string sheet) => TableFiles.Xlsx(this, sheet);

    /// <summary>As a part of a paper, its heading repeated on each page.</summary>
    public Table Table(DigitScript digits) => TableFiles.Table(this, digits);

    /// <summary>Whether a column only counts the rows: 1, 2, 3.</summary>
    public bool IsRunning(int column) =>
        Columns[column].Kind == ColumnKind.WholeNumber
        && Rows.Count > 1
        && Rows.Select((row, at) => CellText.IsNone(row[column]) || !CellText.Fits(row[column], ColumnKind.WholeNumber) ? (bool?)null : CellText.Number(row[column]) == at + 1)
            .Aggregate((Counted: 0, IsSo: true), (all, one) => (all.Counted + (one is null ? 0 : 1), all.IsSo && one != false)) is { Counted: > 1, IsSo: true };

    /// <summary>The sum of a column of numbers over the first rows.</summary>
    public decimal Total(int column, int rows) =>
        Rows.Take(rows).Select(row => row[column]).Where(cell => cell.Length > 0 && CellText.Fits(cell, Columns[column].Kind)).Sum(CellText.Number);

    public bool Equals(DataTable? other) =>
        other is not null && Columns.SequenceEqual(other.Columns) && Rows.Count == other.Rows.Count && Rows.Zip(other.Rows).All(pair => pair.First.SequenceEqual(pair.Second));

    public override int GetHashCode() => HashCode.Combine(Columns.Count, Columns[0], Rows.Count);

    private static void Refuse(bool isBroken, FormattableString sentence)
    {
        if (isBroken)
        {
            throw new RuleBrokenException(FormattableString.Invariant(sentence));
        }
    }

    private static string NewName(string name, IEnumerable<DataColumn> others)
    {
        var clean = CellText.Name(name);
        Refuse(clean.Length == 0, $"โปรดตั้งชื่อคอลัมน์");
        Refuse(clean.Length > LongestName, $"ชื่อคอลัมน์ {CellText.Quoted(clean)} ยาวเกิน {LongestName} ตัวอักษร โปรดตั้งให้สั้นลง");
        Refuse(others.Any(other => other.Name.Equals(clean, StringComparison.OrdinalIgnoreCase)), $"มีคอลัมน์ชื่อ {CellText.Quoted(clean)} อยู่แล้ว โปรดตั้งชื่ออื่น");
        return clean;
    }

    private static string[] Line(IReadOnlyList<string> cells, IReadOnlyList<DataColumn> columns, int row)
    {
        Refuse(cells.Count != columns.Count, $"แถวที่ {row:#,0} มี {cells.Count:#,0} ช่อง แต่ตารางมี {columns.Count} คอลัมน์");
        string[] line = [.. cells.Select((cell, at) => CellText.Canonical(CellText.Clean(cell), columns[at].Kind))];
        Refuse(Array.TrueForAll(line, cell => cell.Length == 0), $"แถวที่ {row:#,0} ว่างทั้งแถว โปรดกรอกอย่างน้อยหนึ่งช่อง");
        var tooLong = Array.FindIndex(line, cell => cell.Length > LongestCell);
        Refuse(tooLong >= 0, $"แถวที่ {row:#,0} คอลัมน์ {CellText.Quoted(columns[Math.Max(tooLong, 0)].Name)} ยาวเกิน {LongestCell:#,0} ตัวอักษร โปรดย่อข้อความ");
        return line;
    }

    private string[] Fitting(IReadOnlyList<string> cells, int row, IReadOnlyList<string> before)
    {
        var line = Line(cells, Columns, row);
        for (var at = 0; at < line.Length; at++)
        {
            var isKept = before.Count > 0 && line[at] == before[at];
            if (!isKept && !CellText.IsNone(line[at]) && !CellText.Fits(line[at], Columns[at].Kind))
            {
                throw new RuleBrokenException(TableDoubts.Misfit(row, Columns[at], line[at]));
            }
        }

        return line;
    }

    private int Place(int row)
    {
        Refuse(row < 1 || row > Rows.Count, $"ไม่มีแถวที่ {row} ตารางมี {Rows.Count:#,0} แถว โปรดเปิดหน้านี้ใหม่");
        return row - 1;
    }

    private int Place(string column)
    {
        var place = Columns.ToList().FindIndex(one => one.Name == column);
        Refuse(place < 0, $"ไม่มีคอลัมน์ {CellText.Quoted(column)} โปรดเปิดหน้านี้ใหม่");
        return place;
    }
}
