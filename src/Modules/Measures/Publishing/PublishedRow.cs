using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Publishing;

/// <summary>A published version of a year's report as lists show it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">When it was published.</param>
/// <param name="By">Who published it.</param>
/// <param name="Hash">The hash of its seal.</param>
/// <param name="Address">Where it stays.</param>
/// <param name="Content">The newest version's report as JSON; empty for the others.</param>
internal sealed record PublishedRow(int Number, DateTimeOffset At, string By, string Hash, string Address, string Content)
{
    /// <summary>The versions of a year, newest first. One query.</summary>
    public static async Task<IReadOnlyList<PublishedRow>> Of(AppDb db, FiscalYear year) =>
        await db.Set<Published>().AsNoTracking()
            .Where(published => published.Year == year)
            .OrderByDescending(published => published.Number)
            .Select(published => new PublishedRow(
                published.Number, published.At, published.By, published.Hash, published.Address,
                db.Set<Published>().Any(later => later.Year == year && later.Number > published.Number) ? "" : published.Content
            ))
            .ToListAsync();
}
