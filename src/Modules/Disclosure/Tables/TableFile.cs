using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Tables;

/// <summary>The rows of a file or of the clipboard.</summary>
internal static class TableFile
{
    /// <summary>The largest file that is read.</summary>
    public const int MostBytes = 20_000_000;

    // Room for titles above the heading and for rows with nothing in them.
    private const int mostRows = DataTable.MostRows + 500;

    private static readonly ReadingLimits limits =
        new() { FileBytes = MostBytes, UnpackedBytes = 150_000_000, Rows = mostRows, Cells = DataTable.MostRows * DataTable.MostColumns, Characters = 2 * DataTable.MostLetters };

    public static TableReading Read(Stream file)
    {
        using var content = Whole(file);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        if (bytes.Length == 0)
        {
            throw new UnreadableException("ไฟล์นี้ว่างเปล่า โปรดเลือกไฟล์ที่มีตาราง");
        }

        if (bytes.StartsWith("PK"u8))
        {
            var sheet = SheetReader.Read(content, limits);
            return TableGuess.From(sheet.Rows, sheet.HasMergedCells ? ["แผ่นงานมีช่องที่ผสานกัน ค่าจึงอยู่เฉพาะช่องแรกของช่องที่ผสาน โปรดตรวจแถวและคอลัมน์ที่เหลือ"] : []);
        }

        var text = CsvText.Decode(bytes) ?? throw new UnreadableException("ไฟล์นี้ไม่ใช่ CSV หรือ XLSX โปรดเปิดในโปรแกรมเดิม แล้วบันทึกเป็นแบบใดแบบหนึ่ง");
        return TableGuess.From(Rows(text, CsvText.Delimiter(text), CsvCell.Bare), []);
    }

    public static TableReading Paste(string text) =>
        text.Length > MostBytes ? throw TooLarge() : TableGuess.From(Rows(text.Replace("\0", "", StringComparison.Ordinal), '\t', cell => cell), []);

    private static IEnumerable<(int Number, IReadOnlyDictionary<int, string> Cells)> Rows(string text, char delimiter, Func<string, string> read) =>
        CsvSheet.Read(text, delimiter, mostRows, DataTable.LongestCell)
            .Select((row, at) => (at + 1, (IReadOnlyDictionary<int, string>)Filled(row.Cells.Select(read))));

    private static Dictionary<int, string> Filled(IEnumerable<string> cells) =>
        cells.Select((cell, at) => (Column: at + 1, Text: cell)).Where(cell => cell.Text.Length > 0).ToDictionary(cell => cell.Column, cell => cell.Text);

    private static MemoryStream Whole(Stream file)
    {
        var content = new MemoryStream();
        var piece = new byte[81_920];
        for (var read = file.Read(piece); read > 0; read = file.Read(piece))
        {
            if (content.Length + read > MostBytes)
            {
                throw TooLarge();
            }

            content.Write(piece.AsSpan(0, read));
        }

        content.Position = 0;
        return content;
    }

    private static UnreadableException TooLarge() =>
        new(string.Create(CultureInfo.InvariantCulture, $"ตารางใหญ่เกิน {MostBytes / 1_000_000} เมกะไบต์ โปรดแบ่งเป็นหลายตาราง"));
}
