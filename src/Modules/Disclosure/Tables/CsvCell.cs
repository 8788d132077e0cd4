namespace Sujarit.Disclosure.Tables;

/// <summary>
/// A text cell of a CSV file. The writer leads what a spreadsheet would run as a formula with an apostrophe; so that every text comes back
/// as it was, one that already looks so is led by another, and reading takes one away.
/// </summary>
internal static class CsvCell
{
    public static string Guarded(string cell) => cell.StartsWith('\'') && IsGuarded(cell) ? "'" + cell : cell;

    public static string Bare(string cell) => cell.StartsWith('\'') && IsGuarded(cell) ? cell[1..] : cell;

    private static bool IsGuarded(string cell) => cell.TrimStart('\'') is ['=' or '+' or '-' or '@', ..];
}
