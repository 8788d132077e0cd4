using Microsoft.EntityFrameworkCore;

namespace Sujarit.Ui;

/// <summary>Where a page of a list stands in the whole.</summary>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">The most rows of a page.</param>
/// <param name="Total">All rows there are.</param>
public abstract record Paged(int Page, int PageSize, int Total)
{
    private const int largest = 500;

    /// <summary>How many pages there are; an empty list has one.</summary>
    public int Pages => PagesOf(Total, PageSize);

    /// <summary>Reads one page of a query, which must be ordered.</summary>
    /// <param name="query">All rows, in their order.</param>
    /// <param name="page">The page wanted, from 1; one that does not exist is the nearest that does.</param>
    /// <param name="size">Rows a page, 1 to 500.</param>
    /// <param name="stop">Ends the reading early.</param>
    public static async Task<Paged<T>> Of<T>(IQueryable<T> query, int page, int size, CancellationToken stop = default) =>
        await OfKnown(query, await query.CountAsync(stop), page, size, stop);

    /// <summary>Reads one page of a query of which it is known how many rows it has: counting ten thousand takes longer than reading fifty.</summary>
    /// <param name="query">All rows, in their order.</param>
    /// <param name="total">How many they are.</param>
    /// <param name="page">The page wanted, from 1; one that does not exist is the nearest that does.</param>
    /// <param name="size">Rows a page, 1 to 500.</param>
    /// <param name="stop">Ends the reading early.</param>
    public static async Task<Paged<T>> OfKnown<T>(IQueryable<T> query, int total, int page, int size, CancellationToken stop = default)
    {
        var rows = Math.Clamp(size, 1, largest);
        var here = Math.Clamp(page, 1, PagesOf(total, rows));
        var some = total == 0 ? [] : await query.Skip((here - 1) * rows).Take(rows).ToListAsync(stop);
        return new Paged<T>(some, here, rows, total);
    }

    private static int PagesOf(int total, int size) => Math.Max(1, ((total - 1) / size) + 1);
}
