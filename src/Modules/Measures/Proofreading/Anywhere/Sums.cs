using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Rows of totals in tables. A total is doubted only where it is the sum of nothing that it could be the sum of.</summary>
internal static partial class Sums
{
    private const decimal oneSatang = 0.01m;

    public static IEnumerable<Finding> Read(Document paper) => paper.Blocks.OfType<Table>().SelectMany(table => Read(new Grid(table)));

    private static IEnumerable<Finding> Read(Grid grid)
    {
        var totals = Enumerable.Range(0, grid.Rows).Where(row => IsTotal(grid, row)).ToList();
        for (var at = 0; at < totals.Count; at++)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                if (Figure(grid.Text(totals[at], column)) is { } printed && Wrong(grid, totals, at, column, printed) is { } expected)
                {
                    yield return new Finding(
                        FindingKind.SumMismatch,
                        grid.Where(totals[at]),
                        grid.Text(totals[at], column),
                        $"ยอดรวม “{grid.Text(totals[at], column)}” ไม่เท่ากับผลบวกของแถวข้างบน ซึ่งได้ {expected.ToString("#,0.##", CultureInfo.InvariantCulture)} โปรดตรวจสอบตัวเลข"
                    );
                }
            }
        }
    }

    /// <summary>What the column adds up to, where the printed total is nothing that can be made of it; null where it is right or cannot be told.</summary>
    private static decimal? Wrong(Grid grid, List<int> totals, int at, int column, decimal printed)
    {
        var total = totals[at];
        var above = Enumerable.Range(0, total).Where(row => !totals.Contains(row) && !IsNumbering(grid, row)).ToList();
        var first = above.FindIndex(row => Figure(grid.Text(row, column)) is not null);
        if (first < 0 || above.Take(first).Any(row => NoSum().IsMatch(grid.Text(row, column) + (grid.Over(row, column) is { } over ? Points.OneText(over.Paragraphs) : ""))))
        {
            return null;
        }

        var rows = above.Skip(first).ToList();
        if (rows.Exists(row => Figure(grid.Text(row, column)) is null && !Nothing().IsMatch(grid.Text(row, column))))
        {
            return null;
        }

        var segment = rows.Where(row => at == 0 || row > totals[at - 1]).ToList();
        var own = Sum(grid, segment, column);
        decimal[] possible =
        [
            own,
            Sum(grid, rows, column),
            Sum(grid, totals.Take(at), column),
            Sum(grid, rows.Where(row => TopLevel().IsMatch(grid.Text(row, 0))), column),
            // One row may be a heading that carries the sum of those under it.
            .. segment.Select(row => own - (Figure(grid.Text(row, column)) ?? 0)).Where(_ => segment.Exists(row => SubLevel().IsMatch(grid.Text(row, 0)))),
        ];
        var filled = segment.Count(row => Figure(grid.Text(row, column)) is not null);
        return filled < 2 || possible.Any(sum => Math.Abs(sum - printed) <= oneSatang) ? null : own;
    }

    private static decimal Sum(Grid grid, IEnumerable<int> rows, int column) => rows.Sum(row => Figure(grid.Text(row, column)) ?? 0);

    private static bool IsTotal(Grid grid, int row) =>
        grid.Texts(row).FirstOrDefault(text => Figure(text) is null) is { } label && TotalWord().IsMatch(label) && !NoSum().IsMatch(label);

    // Under many a heading stands a row that numbers the columns.
    private static bool IsNumbering(Grid grid, int row)
    {
        var figures = grid.Texts(row).Select(text => Figure(text.Trim('(', ')'))).ToList();
        return figures.Count > 1 && figures.TrueForAll(figure => figure is not null) && figures.Index().All(figure => figure.Item == figures[0] + figure.Index);
    }

    private static decimal? Figure(string text) =>
        FigureShape().Match(ThaiDigits.ToArabic(text)) is { Success: true } figure
        && decimal.TryParse(figure.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    [GeneratedRegex(@"^\s*(?<n>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)\s*(?:บาท|คน|ครั้ง|ราย|โครงการ|เรื่อง|แห่ง|ชุด|ฉบับ|รายการ|ครัวเรือน)?\s*(?:\.-|/-|\.–)?\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex FigureShape();

    [GeneratedRegex(@"^\s*(?:รวม|ยอดรวม|รวมทั้งสิ้น|รวมทั้งหมด|รวมเป็นเงิน|รวมเงิน|รวมงบประมาณ|รวมจำนวน|รวมโครงการ|รวมทุก\S*)\s*(?:\([^)]*\))?\s*:?\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex TotalWord();

    [GeneratedRegex(@"คะแนน|ร้อยละ|เฉลี่ย|ลำดับ|^\s*ที่\s*$|ระดับ|สัดส่วน|%|เลขที่|หน่วยนับ|ราคาต่อ|หมู่ที่", RegexOptions.None, Pattern.Limit)]
    private static partial Regex NoSum();

    [GeneratedRegex(@"^\s*(?:[-–—]|ไม่มี.*|ไม่ใช้.*)?\s*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^\s*[0-9๐-๙]{1,3}[.)]?(?:\s|$)(?![0-9๐-๙])", RegexOptions.None, Pattern.Limit)]
    private static partial Regex TopLevel();

    [GeneratedRegex(@"^\s*[0-9๐-๙]{1,3}\.[0-9๐-๙]", RegexOptions.None, Pattern.Limit)]
    private static partial Regex SubLevel();
}
