using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Budget;

/// <summary>An agency's budget in a few figures, added up from the tables it has published.</summary>
/// <param name="Assessment">The year they were published for.</param>
/// <param name="Item">The item the tables belong to.</param>
/// <param name="Allotted">What is planned, in baht.</param>
/// <param name="Works">How many rows have an amount.</param>
/// <param name="Spent">What was spent, in baht; null where no table tells it.</param>
/// <param name="Source">The heading of the table that tells the last of them; empty where it has none.</param>
internal sealed record BudgetGlance(FiscalYear Assessment, string Item, decimal Allotted, int Works, decimal? Spent, string Source)
{
    // A page larger than this is read by whoever opens it, and not for a few figures.
    private const int longestPage = 4_000_000;

    /// <summary>How much of what is planned was spent, in percent; null where that is not known.</summary>
    public decimal? Share => Spent is { } spent && Allotted > 0 ? 100 * spent / Allotted : null;

    /// <summary>What a published page tells; null where no table of it tells what is planned. A column with a cell that is no amount tells nothing: part of a sum is no sum.</summary>
    /// <param name="book">The rules of the year, with a <see cref="BudgetRule"/>.</param>
    /// <param name="html">The page.</param>
    public static BudgetGlance? Of(Rulebook book, string html)
    {
        if (book.Checks is not { Budget: { } rule } terms || html.Length > longestPage)
        {
            return null;
        }

        var tables = PageTables.All(html).Select(table => (table.Title, Checked: new CheckedTable(table.Columns, table.Rows))).ToList();
        var spent = tables.Select(table => (table.Title, Sum: Sum(table.Checked, Column(table.Checked, rule.Spent, terms), terms))).FirstOrDefault(table => table.Sum is not null);
        var allotted = tables.Select(table => (table.Title, Sum: Sum(table.Checked, Planned(table.Checked, rule, terms), terms))).FirstOrDefault(table => table.Sum is not null);
        return allotted.Sum is { } plan ? new BudgetGlance(book.Year, rule.Item, plan.Baht, plan.Rows, spent.Sum?.Baht, spent.Sum is null ? allotted.Title : spent.Title) : null;
    }

    // งบประมาณ stands in งบประมาณที่ใช้ too.
    private static int? Planned(CheckedTable table, BudgetRule rule, CheckTerms terms) =>
        Column(table, rule.Allotted, terms) is { } column && column != Column(table, rule.Spent, terms) ? column : null;

    private static int? Column(CheckedTable table, IReadOnlyList<string> names, CheckTerms terms) =>
        table.Column(names) is { } column && !terms.NeverSummed.Any(word => table.Heads[column].Contains(word, StringComparison.Ordinal)) ? column : null;

    private static (decimal Baht, int Rows)? Sum(CheckedTable table, int? column, CheckTerms terms)
    {
        if (column is not { } place)
        {
            return null;
        }

        var (sum, count) = (0m, 0);
        foreach (var row in table.Rows.Where(row => !terms.IsSum(row)))
        {
            var cell = row[place].Trim();
            if (CellText.IsNone(cell) || terms.None.Any(word => cell.StartsWith(word, StringComparison.Ordinal)))
            {
                continue;
            }

            if (!Money.TryRead(cell, out var amount))
            {
                return null;
            }

            (sum, count) = (sum + amount.Baht, count + 1);
        }

        return count > 0 ? (sum, count) : null;
    }
}
