using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Import;

/// <summary>Every text on a paper with where it stands, tables included.</summary>
internal static class PaperText
{
    public static IReadOnlyList<(string Where, string Text)> Of(Document document) => [.. document.Blocks.SelectMany(Of)];

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
