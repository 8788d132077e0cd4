using FsCheck;
using FsCheck.Fluent;
using Sujarit.Disclosure.Tables;
using Sujarit.Modules.Kernel;

namespace Sujarit.Modules.Disclosure;

/// <summary>Tables as they are guessed from cells of every sort, most of a column alike.</summary>
internal static class RandomTables
{
    private static readonly string[][] sorts =
    [
        ["1", "๒,๐๐๐", "-5", "0", "999999999999999", "-"],
        ["1.50", "๑,๒๓๔.๕", "฿20", "500.-", "-0.25", "9999999999999.99", "7"],
        ["1 ม.ค. 2567", "๓๑/๑๒/๒๕๖๖", "2024-02-29", "1 มกราคม พ.ศ. 2400", "15 เม.ย. 2443"],
        ["=1+1", "'=x", "''@y", "+66", "@a", "'", "\"", "\"a\"", "a;b", "a,b", "a\tb", "0812345678", "รวม", "x\ny", "-", " "],
    ];

    public static Arbitrary<DataTable> Any =>
        Gen.Choose(1, 5)
            .SelectMany(columns => Gen.Choose(0, 8), (columns, rows) => (columns, rows))
            .SelectMany(size => Gen.ArrayOf(Column(size.rows), size.columns), (_, columns) => Table(columns))
            .ToArbitrary();

    private static Gen<string[]> Column(int rows) =>
        Gen.Elements(sorts)
            .SelectMany(
                sort => Gen.ArrayOf(Gen.Frequency((8, Gen.Elements(sort)), (1, Gen.Elements(sorts[3])), (1, HostileText.Any.Generator), (1, Gen.Constant(""))), rows + 1),
                (_, cells) => cells
            );

    private static DataTable Table(string[][] columns)
    {
        var head = columns.Select((column, at) => $"{column[0]} {at}");
        var rows = Enumerable.Range(1, columns[0].Length - 1).Select(row => columns.Select(column => column[row]));
        return TableGuess.From(rows.Prepend(head).Select((row, at) => (at + 1, (IReadOnlyDictionary<int, string>)Cells(row))), []).Table;
    }

    private static Dictionary<int, string> Cells(IEnumerable<string> row) =>
        row.Select((text, at) => (Column: at + 1, Text: text)).ToDictionary(cell => cell.Column, cell => cell.Text);
}
