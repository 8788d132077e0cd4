using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Import.Tables;

/// <summary>
/// Says which column each cell of a row stands under. Where a row has fewer cells than the heading, the gap is put where the cells
/// then look most like their columns; with nothing to tell, at the end.
/// </summary>
internal static partial class Alignment
{
    // Every way to leave out three of more columns than this would take too long, and no report has them.
    private const int mostColumns = 14;

    public static IReadOnlyList<Column> Of(Grid grid, int row, IReadOnlyList<Column> columns)
    {
        var cells = grid.Table.Rows[row].Cells;
        var missing = columns.Count - cells.Count;
        var isWhole = missing is <= 0 or > 3 || cells.Count < 2 || columns.Count > mostColumns;
        if (isWhole || cells.Any(cell => cell.Columns > 1 || cell.Rows > 1) || IsCovered(grid, row, cells.Count))
        {
            return columns;
        }

        var texts = cells.Select(cell => Points.OneText(cell.Paragraphs)).ToList();
        var best = columns.Take(cells.Count).ToList();
        var bestFit = Fit(texts, best);
        foreach (var candidate in Without(columns, missing, 0))
        {
            var fit = Fit(texts, candidate);
            if (fit > bestFit)
            {
                (best, bestFit) = (candidate, fit);
            }
        }

        return best;
    }

    /// <summary>Whether every point of a cell names an office, a post or a committee.</summary>
    public static bool LooksLikeOwners(IReadOnlyList<string> points) =>
        points.Count > 0 && points.All(point => point.Length <= 140 && Owner().IsMatch(point));

    private static bool IsCovered(Grid grid, int row, int cells) =>
        Enumerable.Range(0, grid.Columns).Count(column => grid[row, column] is not null) != cells
        || Enumerable.Range(0, cells).Any(column => grid[row, column] is null);

    private static int Fit(List<string> texts, List<Column> columns) => texts.Zip(columns).Sum(pair => Fit(pair.First, pair.Second));

    private static int Fit(string text, Column column)
    {
        var isPeriod = Period().IsMatch(text) && text.Length <= 60;
        var isOwner = LooksLikeOwners(Points.Of([new Paragraph(text)]));
        var isNumber = PointMark.Number(text) is not null && text.Length <= 5;
        return column switch
        {
            _ when text.Length == 0 => 0,
            Column.Period => isPeriod ? 3 : -2,
            Column.Owners => isOwner ? 2 : -2,
            Column.Number => isNumber || ItemCode.Read(text) is not null ? 3 : -3,
            Column.TickDone or Column.TickInProgress or Column.TickNotStarted => StatusMark.IsTick(text) ? 3 : -3,
            _ => (isPeriod ? -2 : 0) + (isNumber ? -2 : 0) + (isOwner ? -1 : 0),
        };
    }

    private static IEnumerable<List<Column>> Without(IReadOnlyList<Column> columns, int missing, int from)
    {
        if (missing == 0)
        {
            yield return [.. columns];
            yield break;
        }

        for (var gap = from; gap < columns.Count; gap++)
        {
            foreach (var rest in Without([.. columns.Where((_, index) => index != gap)], missing - 1, gap))
            {
                yield return rest;
            }
        }
    }

    [GeneratedRegex(
        @"^(?:เจ้าหน้าที่|เจ้าพนักงาน|พนักงาน|บุคลากร|นิติกร|นักวิ|นัก|ปลัด|รองปลัด|นายก|รองนายก|ผู้อำนวยการ|ผู้บริหาร|หัวหน้า|ผอ\.|คณะกรรมการ|คณะทำงาน|สำนัก|กอง|งาน|ฝ่าย|ส่วน|ศูนย์|กลุ่ม|หน่วย|ทุก|ประชาสัมพันธ์|ผู้รับผิดชอบ|ผู้ดูแล|แอดมิน|ข้าราชการ|สมาชิกสภา|เลขา|ครู|โรงเรียน|อบต|เทศบาล|องค์การบริหาร)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Owner();

    [GeneratedRegex(
        @"ตลอดปี|ปีงบประมาณ|ไตรมาส|ทุกเดือน|ตลอดทั้งปี|เดือน|ภายใน|(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.?\s*[0-9๐-๙]{2,4}|(?:คม|ยน|พันธ์)\s*[0-9๐-๙]{4}|รอบ\s*[0-9๐-๙]+", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Period();
}
