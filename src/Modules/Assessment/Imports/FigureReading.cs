using System.Text.RegularExpressions;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Imports;

/// <summary>Understands the rows of a table as scores of a year.</summary>
internal sealed partial class FigureReading(Outline outline)
{
    private const int mostUnread = 100;
    private const int places = 4;

    // Numbers of spreadsheets carry the noise of binary fractions.
    private const decimal noise = 0.000_001m;

    private readonly CodeNames names = new(outline);
    private readonly Dictionary<string, ImportedFigure> figures = [];
    private readonly HashSet<string> contradictory = [];
    private readonly List<UnreadRow> unread = [];
    private int unreadCount;

    /// <summary>Reads a table.</summary>
    /// <exception cref="UnreadableException">No row names code and score, and no column can be taken for them.</exception>
    public static ReadFigures Read(Outline outline, byte[] content)
    {
        var rows = TableText.Read(content);
        var reading = new FigureReading(outline);
        reading.Take(rows);
        return new ReadFigures(
            [.. outline.Rows.Select(row => reading.figures.GetValueOrDefault(row.Code)).OfType<ImportedFigure>().Where(figure => !reading.contradictory.Contains(figure.Code))],
            reading.unread,
            reading.unreadCount
        );
    }

    private void Take(IReadOnlyList<FileRow> rows)
    {
        var columns = rows.Select(FigureColumns.Named).FirstOrDefault(named => named is not null) ?? Guess(rows);
        foreach (var row in rows.Where(row => row.Cells.Any(cell => cell.Length > 0) && FigureColumns.Named(row) is null))
        {
            Take(row, columns);
        }
    }

    // Without a header, only a table that is nothing but codes and scores can be told.
    private FigureColumns Guess(IReadOnlyList<FileRow> rows) =>
        rows.Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList() is { Count: > 0 } filled
        && filled.TrueForAll(row => row.Cells.Count == filled[0].Cells.Count && row.Cells.Count >= 2 && names.Find(row.Cells[0]) is not null && Score.TryRead(row.Cells[^1], out _))
            ? new FigureColumns(0, filled[0].Cells.Count - 1)
            : throw new UnreadableException("ไม่พบคอลัมน์รหัสและคะแนน โปรดใส่หัวตาราง “รหัส” และ “คะแนน” หรือใช้แบบที่ดาวน์โหลดได้จากหน้านี้");

    private void Take(FileRow row, FigureColumns columns)
    {
        var code = Cell(row, columns.Code);
        var typed = Cell(row, columns.Score);
        if (typed is "" or "-" or "–" or "—")
        {
            // Not known, as in the form to fill in; nothing to say unless the code is odd too.
            return;
        }

        if (names.Find(code) is not { } figure)
        {
            Refuse(row, code, code.Length == 0 ? "ไม่มีรหัส โปรดใส่รหัส" : $"ไม่รู้จักรหัสนี้ในปีงบประมาณ พ.ศ. {outline.Book.Year.BuddhistYear} โปรดใช้รหัสตามแบบที่ดาวน์โหลดได้");
        }
        else if (!TryRead(typed, out var value))
        {
            Refuse(row, $"{code} {typed}", "อ่านคะแนนไม่ได้ โปรดใส่ตัวเลขตั้งแต่ 0 ถึง 100 ทศนิยมไม่เกินสี่ตำแหน่ง เช่น 83.22");
        }
        else
        {
            Keep(row, figure, value);
        }
    }

    private void Keep(FileRow row, OutlineRow figure, decimal value)
    {
        try
        {
            outline.Allowed(figure, value);
        }
        catch (RuleBrokenException refusal)
        {
            Refuse(row, $"{figure.Label} {value}", refusal.Message);
            return;
        }

        if (figures.TryAdd(figure.Code, new ImportedFigure(figure.Code, value, row.Where)) || figures[figure.Code].Value == value)
        {
            return;
        }

        contradictory.Add(figure.Code);
        Refuse(row, $"{figure.Label} {value}", $"{figure.Label}มีคะแนนต่างกันที่ {figures[figure.Code].Where} จึงไม่นำเข้าทั้งสองค่า โปรดเหลือไว้ค่าเดียว");
    }

    private void Refuse(FileRow row, string text, string why)
    {
        unreadCount++;
        if (unread.Count < mostUnread)
        {
            unread.Add(new UnreadRow(row.Where, text.Length > 80 ? text[..80] + "…" : text, why));
        }
    }

    private static bool TryRead(string typed, out decimal value)
    {
        var text = typed.EndsWith('%') ? typed[..^1] : typed;
        // A comma before one or two last digits is a decimal comma; a score has no thousands.
        var isRead = Score.TryRead(DecimalComma().IsMatch(text) ? text.Replace(',', '.') : text, out var score);
        value = decimal.Round(score.Value, places, MidpointRounding.AwayFromZero);
        return isRead && Math.Abs(value - score.Value) < noise;
    }

    private static string Cell(FileRow row, int at) => at < row.Cells.Count ? row.Cells[at].Trim() : "";

    [GeneratedRegex("^[0-9๐-๙]{1,3},[0-9๐-๙]{1,2}$", RegexOptions.None, 1000)]
    private static partial Regex DecimalComma();
}
