using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Assessment.Imports;

/// <summary>The rows of a CSV or XLSX file, by its content, not its name.</summary>
internal static class TableText
{
    /// <summary>The largest file that is read.</summary>
    public const int MostBytes = 5_000_000;

    private const int mostRows = 5_000;
    private const int mostCells = 100_000;
    private const int mostColumns = 50;
    private const int longestCell = 10_000;

    public static IReadOnlyList<FileRow> Read(byte[] content) =>
        content.Length == 0 ? throw new UnreadableException("ไฟล์นี้ว่างเปล่า โปรดเลือกไฟล์ที่มีรหัสและคะแนน")
        : content.Length > MostBytes ? throw new UnreadableException("ไฟล์ใหญ่เกิน 5 เมกะไบต์ โปรดเก็บไว้เฉพาะตารางคะแนน")
        : content.AsSpan().StartsWith("PK"u8) ? Sheets(content)
        : Csv(CsvText.Decode(content) ?? throw new UnreadableException("ไฟล์นี้ไม่ใช่ CSV หรือ XLSX โปรดเปิดในโปรแกรมเดิม แล้วบันทึกเป็นแบบใดแบบหนึ่ง"));

    private static List<FileRow> Sheets(byte[] content)
    {
        // The reader of papers bounds what a packed file may ask for; it reads files of a disk.
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(path, content);
            var paper = DocumentReader.Read(path, new ReadingLimits { Rows = mostRows, Cells = mostCells, UnpackedBytes = 50_000_000 });
            return [.. paper.Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(Row)];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static FileRow Row(Row row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Cells)
        {
            cells.Add(string.Join(' ', cell.Paragraphs.Select(paragraph => paragraph.Text)).Trim());
            cells.AddRange(Enumerable.Repeat("", Math.Min(cell.Columns, mostColumns) - 1));
        }

        return new FileRow(row.Where, cells);
    }

    private static List<FileRow> Csv(string text) =>
        [
            .. CsvSheet.Read(text, CsvText.Delimiter(text), mostRows, longestCell)
                .Select(row => new FileRow($"แถว {row.Line}", [.. row.Cells.Take(mostColumns).Select(ThaiText.Clean)])),
        ];
}
