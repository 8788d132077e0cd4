using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Printing;

namespace Sujarit.Documents.Web;

/// <summary>
/// Writes a table within a region of its own that scrolls by itself and can be reached by the keyboard. A plain one, whose rows are each
/// one thing, becomes cards on a phone: each value then carries its column's heading.
/// </summary>
internal sealed class WebTable
{
    private readonly Markup html;
    private readonly TableGrid grid;
    private readonly int headers;
    private readonly string[] labels;
    private readonly bool isCards;

    private WebTable(Markup html, Table table)
    {
        this.html = html;
        grid = TableGrid.Of(table);
        headers = table.HeaderRows >= grid.RowCount ? 0 : Math.Max(0, table.HeaderRows);
        labels = [.. Enumerable.Range(0, grid.Columns).Select(Label)];
        isCards = headers > 0 && grid.Columns > 1 && Enumerable.Range(headers, grid.RowCount - headers).All(IsPlain);
    }

    /// <summary>Writes it; nothing where it has no cell at all.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="number">How many tables came before it in the paper; counted on.</param>
    public static void Write(Markup html, Table table, ref int number)
    {
        var drawn = new WebTable(html, table);
        if (drawn.grid.Columns > 0)
        {
            number++;
            drawn.Write($"ตารางที่ {number.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private void Write(string name)
    {
        html.Open("div", ("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-label", name))
            .Open("table", ("class", isCards ? "cards" : null)).Line();
        Part("thead", 0, headers);
        Part("tbody", headers, grid.RowCount);
        html.Close("table").Close("div").Line();
    }

    private void Part(string tag, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        html.Open(tag).Line();
        for (var row = from; row < to; row++)
        {
            html.Open("tr");
            foreach (var place in grid.Row(row))
            {
                // A cell of the header that reaches below it ends with it; its place below is empty.
                var top = Math.Max(place.Top, from);
                if (row == top)
                {
                    Cell(place, place.Top < from ? null : place.Cell, Math.Min(place.Bottom, to - 1) - top + 1, tag == "thead");
                }
            }

            html.Close("tr").Line();
        }

        html.Close(tag).Line();
    }

    private void Cell(TablePlace place, Cell? cell, int rows, bool isHeader)
    {
        var tag = isHeader ? "th" : "td";
        var scope = !isHeader ? null : place.Columns > 1 ? "colgroup" : "col";
        html.Open(
            tag,
            ("scope", scope),
            ("colspan", Markup.More(place.Columns)),
            ("rowspan", Markup.More(rows)),
            ("data-label", isCards && !isHeader && labels[place.Column].Length > 0 ? labels[place.Column] : null)
        );
        // Beside its label on a phone, what is in a cell has to be one thing.
        html.Open("div");
        Content(cell);
        html.Close("div").Close(tag);
    }

    private void Content(Cell? cell)
    {
        var isFirst = true;
        foreach (var paragraph in cell?.Paragraphs ?? [])
        {
            if (!isFirst)
            {
                html.Break();
            }

            isFirst = false;
            if (paragraph.Mark is { } mark)
            {
                html.Open("span", ("class", "mark")).Text(mark).Close("span").Text(" ");
            }

            html.Text(paragraph.Text);
        }
    }

    private bool IsPlain(int row)
    {
        var places = grid.Row(row).ToList();
        return places.TrueForAll(place => !place.SpansRows && (place.Columns == 1 || place.Columns == grid.Columns));
    }

    /// <summary>What stands over a column, top to bottom.</summary>
    private string Label(int column)
    {
        var words = new List<string>();
        for (var row = 0; row < headers; row++)
        {
            var above = grid.Row(row).First(place => column >= place.Column && column < place.Column + place.Columns);
            if (above.Top == row && above.Cell is { } cell && above.Columns < grid.Columns)
            {
                words.AddRange(cell.Paragraphs.Select(paragraph => paragraph.Text.Replace('\n', ' ').Trim()).Where(text => text.Length > 0));
            }
        }

        return string.Join(' ', words);
    }
}
