using System.Buffers;
using System.Text;

namespace Sujarit.Assessment.Exports;

/// <summary>A table as CSV in UTF-8 with the mark that Excel needs to see Thai; a text that a spreadsheet would run as a formula is led by an apostrophe.</summary>
internal static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly SearchValues<char> quoted = SearchValues.Create("\",\r\n");

    public static byte[] Write(ScoreTable table)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in table.Rows.Prepend([.. table.Columns]))
        {
            text.AppendJoin(',', row.Select(cell => cell is decimal ? ScoreTable.Text(cell) : Safe(ScoreTable.Text(cell)))).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Safe(string cell)
    {
        var text = cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;
        return text.AsSpan().ContainsAny(quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
