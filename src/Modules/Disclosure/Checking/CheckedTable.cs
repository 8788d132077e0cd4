using Sujarit.Disclosure.Tables;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Checking;

/// <summary>A table as it is looked over: a table of the agency's own, or one written on a page.</summary>
/// <param name="Heads">Its headings.</param>
/// <param name="Rows">Its cells as text.</param>
internal sealed record CheckedTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private readonly IReadOnlyList<string> folded = [.. Heads.Select(ThaiText.Fold)];

    public static CheckedTable Of(DataTable table) => new([.. table.Columns.Select(column => column.Name)], table.Rows);

    /// <summary>A table of a page; null where it has no heading and rows.</summary>
    public static CheckedTable? Of(Table table)
    {
        var rows = table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => string.Join('\n', cell.Paragraphs.Select(paragraph => paragraph.Text)).Trim())]).ToList();
        return rows.Count > 0 ? new CheckedTable(rows[0], [.. rows.Skip(1).Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", Math.Max(0, rows[0].Count - row.Count))])]) : null;
    }

    /// <summary>The first column whose heading holds one of the names, the names tried in their order; null for none.</summary>
    public int? Column(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            var wanted = ThaiText.Fold(Plain(name));
            var isFirst = name != Plain(name);
            // Another word before it may make it another thing: ปีงบประมาณ is no งบประมาณ.
            var found = Enumerable.Range(0, folded.Count)
                .Select(at => (At: at, Place: folded[at].IndexOf(wanted, StringComparison.Ordinal)))
                .Where(one => isFirst ? one.Place == 0 : one.Place >= 0)
                .OrderBy(one => one.Place).ThenBy(one => folded[one.At].Length)
                .Select(one => (int?)one.At)
                .FirstOrDefault();
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A name of a column as people read it.</summary>
    public static string Plain(string name) => name.TrimStart('^');
}
