using System.Text;

namespace Sujarit.Measures.Export;

/// <summary>Rows as a text file that spreadsheets open: with a mark that it is UTF-8, every cell quoted.</summary>
internal static class CsvSheet
{
    public static byte[] Write(IEnumerable<string[]> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // A spreadsheet would compute what begins like a formula.
    private static string Cell(string text)
    {
        var isFormula = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
        return $"\"{(isFormula ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
