using System.Text;
using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Documents.Reading;

/// <summary>Files the tests write, and papers said in one line.</summary>
internal static class Files
{
    public static Document Read(string content, string name = "report.txt") => Read(Encoding.UTF8.GetBytes(content), name);

    public static Document Read(byte[] content, string name = "report.txt", ReadingLimits? limits = null)
    {
        var folder = Directory.CreateTempSubdirectory("sujarit-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, content);
            return DocumentReader.Read(path, limits);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One line a block: paragraphs with their mark, table rows as [a|b]; a cell's paragraphs are parted by a slash.</summary>
    public static string[] Told(this Document document) => [.. document.Blocks.SelectMany(Told)];

    private static IEnumerable<string> Told(Block block) =>
        block switch
        {
            Paragraph paragraph => [Told(paragraph)],
            Table table => table.Rows.Select(row => "[" + string.Join('|', row.Cells.Select(Told)) + "]"),
            _ => [],
        };

    private static string Told(Cell cell) =>
        string.Join('/', cell.Paragraphs.Select(Told))
        + (cell.Columns > 1 ? $"→{cell.Columns}" : "")
        + (cell.Rows > 1 ? $"↓{cell.Rows}" : "");

    private static string Told(Paragraph paragraph) => (paragraph.Mark is null ? "" : $"({paragraph.Mark}) ") + paragraph.Text;
}
