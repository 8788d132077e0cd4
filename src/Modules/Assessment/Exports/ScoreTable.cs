using System.Globalization;
using Sujarit.Assessment.Recording;

namespace Sujarit.Assessment.Exports;

/// <summary>Results as a table for other programs: one row a figure.</summary>
internal sealed record ScoreTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>The year's figures that are known.</summary>
    public static ScoreTable Of(Outline outline, YearResult result) =>
        new(
            $"ผลการประเมิน {outline.Book.Year}",
            ["รหัส", "ชื่อ", "คะแนน", "แก้ไขแล้ว"],
            [.. Known(outline, result).Select(known => (object?[])[known.Row.Code, known.Row.Full, known.Figure.Value, known.Figure.IsCorrected ? "ใช่" : ""])]
        );

    /// <summary>The known figures of all years.</summary>
    public static ScoreTable Of(IEnumerable<(Outline Outline, YearResult Result)> years) =>
        new(
            "ผลการประเมินทุกปี",
            ["ปีงบประมาณ", "รหัส", "ชื่อ", "คะแนน", "แก้ไขแล้ว", "ที่มา"],
            [
                .. years.SelectMany(year => Known(year.Outline, year.Result).Select(known => (object?[])
                    [(decimal)year.Result.Year.BuddhistYear, known.Row.Code, known.Row.Full, known.Figure.Value, known.Figure.IsCorrected ? "ใช่" : "", year.Result.Source])),
            ]
        );

    /// <summary>A form to fill in: every figure of the year, without a score.</summary>
    public static ScoreTable Template(Outline outline) =>
        new($"แบบกรอกคะแนน {outline.Book.Year}", ["รหัส", "ชื่อ", "คะแนน"], [.. outline.Rows.Select(row => (object?[])[row.Code, row.Full, null])]);

    /// <summary>The heading, then the rows.</summary>
    public IEnumerable<IReadOnlyList<object?>> All => Rows.Prepend(Columns);

    /// <summary>The same as text; a score with the decimals it needs.</summary>
    public IEnumerable<IEnumerable<string?>> Printed =>
        All.Select(row => row.Select(cell => cell is decimal number ? number.ToString("0.####", CultureInfo.InvariantCulture) : cell?.ToString()));

    private static IEnumerable<(OutlineRow Row, YearFigure Figure)> Known(Outline outline, YearResult result)
    {
        var figures = result.Figures.ToDictionary(figure => figure.Code);
        return outline.Rows.Where(row => figures.ContainsKey(row.Code)).Select(row => (row, figures[row.Code]));
    }
}
