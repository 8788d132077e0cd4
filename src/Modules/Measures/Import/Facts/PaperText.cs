using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Every text on a paper with where it stands, tables included.</summary>
internal static class PaperText
{
    public static IReadOnlyList<(string Where, string Text)> Of(Document document) => [.. document.Blocks.SelectMany(Of)];

    /// <summary>The lines outside tables, and the rows of tables that are a line themselves; of a paper without any, everything.</summary>
    public static IReadOnlyList<string> Lines(Document document)
    {
        var lines = document.Blocks.SelectMany(LinesOf).ToList();
        return lines.Exists(line => line.Length > 0) ? lines : [.. Of(document).Select(part => part.Text)];
    }

    private static IEnumerable<string> LinesOf(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Table table => table.Rows.Where(row => row.Cells.Count(cell => cell.Paragraphs.Count > 0) == 1)
                .SelectMany(row => row.Cells.SelectMany(cell => cell.Paragraphs))
                .Select(paragraph => paragraph.Text),
            _ => [],
        };

    private static IEnumerable<(string Where, string Text)> Of(Block block) =>
        block switch
        {
            Paragraph paragraph => [(paragraph.Where, paragraph.Text)],
            Table table => table.Rows.SelectMany(row =>
                row.Cells.SelectMany(cell => cell.Paragraphs.Select(paragraph => (row.Where.Length > 0 ? row.Where : table.Where, paragraph.Text)))
            ),
            _ => [],
        };
}
