using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Finds the tables of a published page. Those that are given out as files with their own columns already are left out.</summary>
internal static partial class PageTables
{
    // What stands in a page is the program's own; a page of another module may bear what an office pasted.
    private const int mostColumns = 100;
    private const int mostCells = 500_000;

    /// <summary>The tables, in their order; none where a table is too large to be laid out.</summary>
    public static IReadOnlyList<PageTable> Of(string html) => Of(html, table => !IsGivenOut(table));

    /// <summary>What the tables are called, in their order.</summary>
    public static IReadOnlyList<TableTitle> Titles(string html) => [.. Of(html).Select(table => new TableTitle(table.Number, table.Title))];

    /// <summary>Every table, those too that are given out as files already.</summary>
    public static IReadOnlyList<PageTable> All(string html) => Of(html, _ => true);

    private static IReadOnlyList<PageTable> Of(string html, Func<IHtmlTableElement, bool> isAsked)
    {
        if (!html.Contains("<table", StringComparison.Ordinal))
        {
            return [];
        }

        var tables = new HtmlParser().ParseDocument(html).QuerySelectorAll<IHtmlTableElement>("table");
        return [.. tables.Select((table, at) => (table, Number: at + 1)).Where(pair => isAsked(pair.table)).Select(pair => Read(pair.table, pair.Number)).OfType<PageTable>()];
    }

    private static bool IsGivenOut(IElement table) => table.Closest("section")?.QuerySelector(".files a[href$='.json']") is not null;

    private static PageTable? Read(IHtmlTableElement table, int number)
    {
        var rows = table.Rows.ToList();
        var grid = Grid(rows);
        if (grid is null || grid.Count == 0 || grid[0].Count == 0)
        {
            return null;
        }

        // Where no row says that it is a heading, the first is.
        var heads = Math.Clamp(rows.TakeWhile(row => row.ParentElement is { LocalName: "thead" } || row.Cells.All(cell => cell.LocalName == "th")).Count(), 1, grid.Count);
        return new PageTable(number, TitleOf(table), Names(grid.Take(heads).ToList()), [.. grid.Skip(heads)]);
    }

    private static List<IReadOnlyList<string>>? Grid(List<IHtmlTableRowElement> rows)
    {
        var cells = new Dictionary<(int Row, int Column), string>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (cells.ContainsKey((row, column)))
                {
                    column++;
                }

                var (wide, high) = (Math.Clamp(cell.ColumnSpan, 1, mostColumns), Math.Clamp(cell.RowSpan, 1, rows.Count - row));
                if (column + wide > mostColumns || cells.Count + (wide * high) > mostCells)
                {
                    return null;
                }

                Fill(cells, row, column, wide, high, Words(cell));
                column += wide;
            }
        }

        var columns = cells.Count == 0 ? 0 : cells.Keys.Max(place => place.Column) + 1;
        return [.. Enumerable.Range(0, rows.Count).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, columns).Select(column => cells.GetValueOrDefault((row, column), ""))])];
    }

    private static void Fill(Dictionary<(int Row, int Column), string> cells, int row, int column, int wide, int high, string words)
    {
        for (var down = 0; down < high; down++)
        {
            for (var across = 0; across < wide; across++)
            {
                cells.TryAdd((row + down, column + across), words);
            }
        }
    }

    /// <summary>What stands above each column; a program finds no name twice.</summary>
    private static List<string> Names(List<IReadOnlyList<string>> heads)
    {
        var names = new List<string>();
        for (var column = 0; column < heads[0].Count; column++)
        {
            var name = string.Join(' ', heads.Select(head => head[column]).Where(word => word.Length > 0).Distinct());
            name = name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"คอลัมน์ {column + 1}");
            var same = names.Count(known => known == name || known.StartsWith(name + " (", StringComparison.Ordinal));
            names.Add(same == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({same + 1})"));
        }

        return names;
    }

    private static string TitleOf(IElement table)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            return Words(caption);
        }

        for (var before = table; before is not null; before = before.PreviousElementSibling ?? before.ParentElement)
        {
            if (before.LocalName is "h1" or "h2" or "h3" or "h4")
            {
                return Words(before);
            }
        }

        return "";
    }

    private static string Words(IElement element) => Blanks().Replace(string.Join(' ', element.GetDescendants().OfType<IText>().Select(text => text.Data)), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
