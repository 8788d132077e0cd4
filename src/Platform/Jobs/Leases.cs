namespace Sujarit.Platform.Jobs;

/// <summary>Asks for rows by their lease.</summary>
public static class Leases
{
    /// <summary>Those that nobody is at work on.</summary>
    public static IQueryable<TRow> Free<TRow>(this IQueryable<TRow> rows, DateTimeOffset now)
        where TRow : class, ILeased => rows.Where(row => row.LeasedUntil == null || row.LeasedUntil <= now);
}
