using Sujarit.Documents.Contracts;
using Sujarit.Documents.Printing;

namespace Sujarit.Modules.Documents;

public class TableGridTests
{
    [Fact]
    public void Spanned_places_push_later_cells_to_the_right()
    {
        var grid = TableGrid.Of(new Table([new Row([Cell(1, 2), Cell(2, 1)]), new Row([Cell(1, 1), Cell(1, 1)])]));

        Assert.Equal(3, grid.Columns);
        Assert.Equal([0, 1, 2], grid.Row(1).Select(place => place.Column));
        Assert.Same(grid.Row(0).First(), grid.Row(1).First());
    }

    [Fact]
    public void Short_rows_are_filled_with_empty_places()
    {
        var grid = TableGrid.Of(new Table([new Row([Cell(3, 1)]), new Row([Cell(1, 1)])]));

        Assert.Equal([false, true, true], grid.Row(1).Select(place => place.Cell is null));
    }

    [Fact]
    public void Random_spans_cover_every_place_once()
    {
        var random = new Random(20);
        for (var round = 0; round < 500; round++)
        {
            var table = new Table([
                .. Enumerable.Range(0, random.Next(1, 8)).Select(_ => new Row([
                    .. Enumerable.Range(0, random.Next(0, 6)).Select(_ => Cell(random.Next(-1, 5), random.Next(-1, 9))),
                ])),
            ]);
            var grid = TableGrid.Of(table);

            for (var row = 0; row < grid.RowCount; row++)
            {
                Assert.Equal(grid.Columns, grid.Row(row).Sum(place => place.Columns));
            }

            var drawn = Enumerable.Range(0, grid.RowCount).SelectMany(grid.Row).Select(place => place.Cell).OfType<Cell>();
            Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Assert.Contains(drawn, place => ReferenceEquals(place, cell)));
        }
    }

    private static Cell Cell(int columns, int rows) => new([]) { Columns = columns, Rows = rows };
}
