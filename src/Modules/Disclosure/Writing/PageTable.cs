using System.Globalization;
using Markdig.Extensions.Tables;

namespace Sujarit.Disclosure.Writing;

/// <summary>
/// Writes a table as the site's others are: within a region of its own that scrolls by itself and can be reached by the keyboard, and as
/// cards on a phone, where each value carries its column's heading.
/// </summary>
internal static class PageTable
{
    private const int longestLabel = 100;

    /// <summary>Writes it; nothing where it has no cell at all.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="number">Which table of the page it is, from 1.</param>
    /// <param name="content">Writes what is in a cell.</param>
    public static void Write(HtmlText html, Table table, int number, Action<TableCell> content)
    {
        var rows = Rows(table);
        var columns = rows.Select(row => row.Count).DefaultIfEmpty(0).Max();
        if (columns == 0)
        {
            return;
        }

        var labels = Labels(table);
        var isCards = columns > 1 && rows.Count > 1 && labels.Count > 0 && labels.All(label => label.Length <= longestLabel);
        html.Open("div", ("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-label", $"ตารางที่ {number.ToString(CultureInfo.InvariantCulture)}"))
            .Open("table", ("class", isCards ? "cards" : null)).Line();
        foreach (var part in rows.GroupBy(row => row.IsHeader))
        {
            html.Open(part.Key ? "thead" : "tbody").Line();
            foreach (var row in part)
            {
                Write(html, table, row, isCards && !part.Key ? labels : [], content);
            }

            html.Close(part.Key ? "thead" : "tbody").Line();
        }

        html.Close("table").Close("div").Line();
    }

    /// <summary>The rows that say anything: a heading row left blank is none.</summary>
    public static IReadOnlyList<TableRow> Rows(Table table) =>
        [.. table.OfType<TableRow>().Where(row => !row.IsHeader || row.OfType<TableCell>().Any(cell => Words(cell).Length > 0))];

    /// <summary>The words of a cell on one line.</summary>
    public static string Words(TableCell cell) =>
        string.Join(' ', cell.OfType<Markdig.Syntax.LeafBlock>().Select(block => InlineWords.Bare.Of(block.Inline).Replace('\n', ' ').Trim()));

    private static List<string> Labels(Table table) => [.. Rows(table).Where(row => row.IsHeader).Take(1).SelectMany(row => row.OfType<TableCell>()).Select(Words)];

    private static void Write(HtmlText html, Table table, TableRow row, IReadOnlyList<string> labels, Action<TableCell> content)
    {
        html.Open("tr");
        foreach (var (column, cell) in row.OfType<TableCell>().Index())
        {
            var tag = row.IsHeader ? "th" : "td";
            var label = labels.ElementAtOrDefault(column);
            // Beside its label on a phone, what is in a cell has to be one thing.
            html.Open(tag, ("scope", row.IsHeader ? "col" : null), ("class", Side(table, column)), ("data-label", label is { Length: > 0 } ? label : null)).Open("div");
            content(cell);
            html.Close("div").Close(tag);
        }

        html.Close("tr").Line();
    }

    private static string? Side(Table table, int column) =>
        table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment switch
        {
            TableColumnAlign.Right => "n",
            TableColumnAlign.Center => "centred",
            _ => null,
        };
}
