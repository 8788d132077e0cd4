using System.Globalization;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Tables;

/// <summary>Makes a table of rows that are anything: finds its heading, names its columns, tells their kinds.</summary>
internal sealed class TableGuess
{
    // Enough to see how wide a table is.
    private const int sampleRows = 30;

    // A kind is told by three cells in four; the rest are doubts.
    private const int most = 3;
    private const int of = 4;

    // What such a heading stands over is never summed up, whatever its digits are.
    private static readonly string[] codes = ["เลขที่", "เลขประจำตัว", "หมายเลข", "รหัส"];

    private readonly List<(int Number, SortedList<int, string> Cells)> rows = [];
    private readonly List<string> notices;

    private TableGuess(IEnumerable<string> notices) => this.notices = [.. notices];

    /// <summary>The table of these rows; their numbers and columns are those of the file, from 1.</summary>
    public static TableReading From(IEnumerable<(int Number, IReadOnlyDictionary<int, string> Cells)> rows, IEnumerable<string> notices) =>
        new TableGuess(notices).Compose(rows);

    private TableReading Compose(IEnumerable<(int Number, IReadOnlyDictionary<int, string> Cells)> given)
    {
        Take(given);
        if (rows.Count == 0)
        {
            throw new UnreadableException("ไม่พบข้อมูลในตาราง โปรดใส่หัวตารางและแถวข้อมูล");
        }

        LeaveOutTitles();
        var columns = rows.SelectMany(row => row.Cells.Keys).Distinct().Order().ToList();
        if (columns.Count > DataTable.MostColumns)
        {
            throw Refusal($"ตารางมี {columns.Count} คอลัมน์ เก็บได้ไม่เกิน {DataTable.MostColumns} โปรดตัดคอลัมน์ที่ไม่ได้ใช้ออก");
        }

        var names = Names(columns);
        var cells = rows.Skip(1).Select(row => columns.ConvertAll(column => row.Cells.GetValueOrDefault(column, ""))).ToList();
        TellLongRows();
        try
        {
            return new TableReading(DataTable.Of(names.Select((name, at) => Column(name, cells.ConvertAll(row => row[at]))), cells), notices);
        }
        catch (RuleBrokenException broken)
        {
            throw new UnreadableException(broken.Message, broken);
        }
    }

    private void Take(IEnumerable<(int Number, IReadOnlyDictionary<int, string> Cells)> given)
    {
        var letters = 0L;
        foreach (var (number, cells) in given)
        {
            var clean = new SortedList<int, string>();
            foreach (var (column, text) in cells)
            {
                if (CellText.Clean(text) is { Length: > 0 } cell)
                {
                    clean[column] = cell.Length <= DataTable.LongestCell ? cell : throw Refusal($"แถว {number} ของไฟล์ มีช่องที่ยาวเกิน {DataTable.LongestCell:#,0} ตัวอักษร โปรดย่อข้อความ");
                    letters += cell.Length;
                }
            }

            if (clean.Count > 0)
            {
                rows.Add((number, clean));
            }

            if (letters > DataTable.MostLetters)
            {
                throw Refusal($"ตารางมีข้อความรวมกันเกิน {DataTable.MostLetters:#,0} ตัวอักษร โปรดแบ่งเป็นหลายตาราง");
            }
        }
    }

    /// <summary>Titles above the heading fill few of the columns; a heading names most of them.</summary>
    private void LeaveOutTitles()
    {
        var width = rows.Take(sampleRows).Max(row => row.Cells.Count);
        var titles = rows.TakeWhile(row => row.Cells.Count == 1 ? width > 1 : row.Cells.Count * 2 < width).Take(sampleRows).ToList();
        rows.RemoveRange(0, titles.Count);
        notices.AddRange(titles.Select(title => FormattableString.Invariant($"ไม่ได้นำแถว {title.Number} ของไฟล์เข้าตาราง เพราะดูเป็นชื่อเรื่อง: {CellText.Quoted(string.Join(' ', title.Cells.Values))}")));
    }

    private List<string> Names(List<int> columns)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var given = columns.ConvertAll(column => CellText.Name(rows[0].Cells.GetValueOrDefault(column, "")));
        var names = new List<string>();
        for (var at = 0; at < columns.Count; at++)
        {
            var stem = given[at].Length > 0 ? given[at] : string.Create(CultureInfo.InvariantCulture, $"คอลัมน์ {at + 1}");
            var name = stem;
            for (var count = 2; !taken.Add(name) || (name != given[at] && given.Contains(name, StringComparer.OrdinalIgnoreCase)); count++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{stem} ({count})");
            }

            names.Add(name);
            if (name != given[at])
            {
                var why = given[at].Length == 0 ? "ไม่มีชื่อในหัวตาราง" : $"ชื่อซ้ำกับคอลัมน์อื่นว่า {CellText.Quoted(given[at])}";
                notices.Add(FormattableString.Invariant($"คอลัมน์ที่ {at + 1} {why} จึงตั้งชื่อว่า {CellText.Quoted(name)} โปรดตั้งชื่อใหม่"));
            }
        }

        return names;
    }

    private void TellLongRows()
    {
        var end = rows[0].Cells.Keys[^1];
        var tooLong = rows.Skip(1).Where(row => row.Cells.Keys[^1] > end).ToList();
        notices.AddRange(tooLong.Take(sampleRows).Select(row => FormattableString.Invariant($"แถว {row.Number} ของไฟล์ ยาวกว่าหัวตาราง ช่องที่เกินอยู่ในคอลัมน์ท้ายตาราง โปรดตรวจ")));
        if (tooLong.Count > sampleRows)
        {
            notices.Add(FormattableString.Invariant($"และอีก {tooLong.Count - sampleRows:#,0} แถว ที่ยาวกว่าหัวตาราง"));
        }
    }

    private static DataColumn Column(string name, List<string> cells)
    {
        var told = cells.FindAll(cell => !CellText.IsNone(cell));
        var kind = told.Count == 0 || IsOfCodes(name) || told.Exists(CellText.IsCode) ? ColumnKind.Text
            : AreMost(told, cell => CellText.Fits(cell, ColumnKind.Date)) ? ColumnKind.Date
            : !AreMost(told, CellText.IsNumber) ? ColumnKind.Text
            : told.Exists(cell => CellText.IsNumber(cell) && !CellText.Fits(cell, ColumnKind.WholeNumber)) ? ColumnKind.Money
            : ColumnKind.WholeNumber;
        return new DataColumn(name, kind) { IsGrouped = kind == ColumnKind.WholeNumber && told.Exists(cell => cell.Contains(',', StringComparison.Ordinal)) };
    }

    private static bool IsOfCodes(string name) => Array.Exists(codes, word => name.StartsWith(word, StringComparison.Ordinal));

    private static bool AreMost(List<string> cells, Func<string, bool> isSo) => cells.Count(isSo) * of >= cells.Count * most;

    private static UnreadableException Refusal(FormattableString sentence) => new(FormattableString.Invariant(sentence));
}
