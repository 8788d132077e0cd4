using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>Draws one table over the width of the page.</summary>
internal sealed class TableDrawing(Table table, PageShape page, Lettering lettering, ParagraphDrawing paragraphs)
{
    // Word opens no wider table.
    private const int mostColumns = 63;

    // A row up to a third of a page stays whole; a longer one goes on overleaf, or half of many pages would stay empty. The first row
    // goes on sooner: heading and header stay with it, and together they would leave the page above the table empty.
    private const double keptTogether = 1.0 / 3;
    private const double firstKeptTogether = 1.0 / 5;

    // Sarabun's lines are 1.3 of its size high.
    private const double lineHeight = 1.3;

    private const int cellMargins = 170;

    private readonly TableGrid grid = TableGrid.Of(table);
    private int[] widths = [];

    /// <summary>The table, or null where it has no cell at all.</summary>
    public W.Table? Draw()
    {
        if (grid.Columns == 0)
        {
            return null;
        }

        if (grid.Columns > mostColumns)
        {
            throw new RuleBrokenException(
                $"ตารางมี {grid.Columns} คอลัมน์ แต่ Word รับได้ไม่เกิน {mostColumns} คอลัมน์ กรุณาแบ่งตารางให้แคบลง"
            );
        }

        widths = Widths();
        var drawn = new W.Table(Properties(), new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })));
        for (var row = 0; row < grid.RowCount; row++)
        {
            drawn.Append(Row(row));
        }

        return drawn;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private W.TableProperties Properties() =>
        new(
            new W.TableStyle { Val = "TableGrid" },
            new W.TableWidth { Width = Text(page.TextWidth), Type = W.TableWidthUnitValues.Dxa },
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableLook
            {
                Val = table.HeaderRows > 0 ? "0020" : "0000",
                FirstRow = table.HeaderRows > 0,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            }
        );

    private int[] Widths()
    {
        var shares = Enumerable.Range(0, grid.Columns)
            .Select(column => column < table.Widths.Count && table.Widths[column] > 0 ? table.Widths[column] : 1)
            .ToArray();
        if (!shares.Any(share => share > 0 && double.IsFinite(share)) || !double.IsFinite(shares.Sum()))
        {
            Array.Fill(shares, 1);
        }

        var total = shares.Sum();
        var reached = 0.0;
        return
        [
            .. shares.Select(share =>
            {
                var left = (int)(reached / total * page.TextWidth);
                reached += share;
                return Math.Max(1, (int)(reached / total * page.TextWidth) - left);
            }),
        ];
    }

    private W.TableRow Row(int row)
    {
        var places = grid.Row(row).ToList();
        var isHeader = row < table.HeaderRows;
        var properties = new W.TableRowProperties();
        var most = page.TextHeight * (row == table.HeaderRows ? firstKeptTogether : keptTogether);
        if (isHeader || places.TrueForAll(place => Height(place) <= most))
        {
            properties.Append(new W.CantSplit());
        }

        if (isHeader)
        {
            properties.Append(new W.TableHeader());
        }

        var drawn = properties.HasChildren ? new W.TableRow(properties) : new W.TableRow();
        drawn.Append(places.Select(place => Cell(place, row, isHeader)));
        return drawn;
    }

    private double Height(TablePlace place)
    {
        var lines = place.Cell?.Paragraphs.Sum(paragraph => TextWidth.Lines(paragraph.Text, lettering.Table, Room(place))) ?? 0;
        return lines * Twips.Points(lettering.Table * lineHeight);
    }

    private int Room(TablePlace place) => widths.AsSpan(place.Column, place.Columns).ToArray().Sum() - cellMargins;

    private W.TableCell Cell(TablePlace place, int row, bool isHeader)
    {
        var properties = new W.TableCellProperties(
            new W.TableCellWidth { Width = Text(Room(place) + cellMargins), Type = W.TableWidthUnitValues.Dxa }
        );
        if (place.Columns > 1)
        {
            properties.Append(new W.GridSpan { Val = place.Columns });
        }

        if (place.SpansRows)
        {
            properties.Append(new W.VerticalMerge { Val = row == place.Top ? W.MergedCellValues.Restart : W.MergedCellValues.Continue });
        }

        if (isHeader)
        {
            properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = "EDEDED" });
            properties.Append(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center });
        }

        var cell = new W.TableCell(properties);
        cell.Append(paragraphs.InCell(row == place.Top ? place.Cell : null, isHeader));
        return cell;
    }
}
