using System.Globalization;
using CsvHelper;
using Sujarit.Kernel;

namespace Sujarit.Platform.Sheets;

/// <summary>Rows as a text file that spreadsheets open, in UTF-8 with the mark by which Excel sees Thai.</summary>
public static class CsvSheet
{
    /// <summary>The media type it is served with.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions writing = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    /// <summary>
    /// Writes rows of equal length, the heading first. A text that a spreadsheet would run as a formula is led by an apostrophe; a
    /// <see cref="decimal"/> is a number, which is none.
    /// </summary>
    public static byte[] Write(IEnumerable<IEnumerable<object?>> rows)
    {
        using var file = new MemoryStream();
        using (var writer = CsvWriter.Create(file, writing, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    WriteCell(writer, cell);
                }

                writer.EndRecord();
            }
        }

        return file.ToArray();
    }

    /// <summary>Reads rows, with the line each begins in. A quotation mark inside a bare cell is a letter like any other, as spreadsheets take it.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="delimiter">What stands between cells.</param>
    /// <param name="mostRows">The most rows that are read.</param>
    /// <param name="longestCell">The most letters of a cell.</param>
    /// <exception cref="UnreadableException">There are too many rows, or a cell is too long: most likely a quotation mark is never closed.</exception>
    public static IEnumerable<(long Line, IReadOnlyList<string> Cells)> Read(string text, char delimiter, int mostRows, int longestCell)
    {
        using var rows = CsvReader.FromText(text, new CsvReaderOptions { Separator = delimiter, HasHeader = false, TrackLineNumbers = true, TrimWhitespace = true, TrimInsideQuotes = true });
        for (var count = 1; rows.Read(); count++)
        {
            if (count > mostRows)
            {
                throw new UnreadableException($"ไฟล์มีเกิน {mostRows} แถว โปรดเก็บไว้เฉพาะตารางที่ต้องการ");
            }

            var cells = Enumerable.Range(0, rows.FieldCount).Select(rows.GetString).ToList();
            yield return cells.TrueForAll(cell => cell.Length <= longestCell)
                ? (rows.LineNumber, cells)
                : throw new UnreadableException($"แถว {rows.LineNumber} มีข้อความยาวผิดปกติ อาจขาดเครื่องหมายคำพูดปิด โปรดเปิดในโปรแกรมตารางคำนวณ แล้วบันทึกใหม่");
        }
    }

    private static void WriteCell(CsvWriter writer, object? cell)
    {
        if (cell is decimal number)
        {
            writer.WriteField(number, default, CultureInfo.InvariantCulture);
            return;
        }

        // Within quotation marks no sign is taken for the one between the cells.
        var text = cell?.ToString();
        writer.WriteField(text, text.AsSpan().ContainsAny(';', '\t') ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
    }
}
