using System.Text;
using System.Text.RegularExpressions;

namespace Sujarit.Disclosure.Writing;

/// <summary>Sets columns that hold nothing but numbers to the right, as a page is shown: what was sealed stays as it is.</summary>
internal static partial class NumberColumns
{
    private const string table = "<table";
    private const string tableEnd = "</table>";

    /// <summary>The page with the numbers of its tables to the right.</summary>
    public static string Aligned(string html)
    {
        var shown = new StringBuilder(html.Length);
        var place = 0;
        while (html.IndexOf(table, place, StringComparison.Ordinal) is >= 0 and var start && html.IndexOf(tableEnd, start, StringComparison.Ordinal) is >= 0 and var end)
        {
            shown.Append(html, place, start - place).Append(Table(html[start..end]));
            place = end;
        }

        return shown.Append(html, place, html.Length - place).ToString();
    }

    private static string Table(string html)
    {
        var rows = Rows().Matches(html).Select(row => Cells().Matches(row.Value).ToList()).ToList();
        // Where cells span several, the place in the row does not tell the column.
        if (rows.Count == 0 || rows.Exists(row => row.Count != rows[0].Count) || html.Contains("span=", StringComparison.Ordinal))
        {
            return html;
        }

        var right = Enumerable.Range(0, rows[0].Count).Where(column => IsOfNumbers([.. rows.Select(row => row[column])])).ToHashSet();
        return right.Count == 0 ? html : Rows().Replace(html, row => Row(row.Value, right));
    }

    private static string Row(string row, HashSet<int> right)
    {
        var column = 0;
        return Cells().Replace(row, cell => right.Contains(column++) ? $"<{cell.Groups["tag"].Value} class=\"n\"{cell.Groups["rest"].Value}" : cell.Value);
    }

    private static bool IsOfNumbers(IReadOnlyList<Match> column)
    {
        var words = column.Where(cell => cell.Groups["tag"].Value == "td").Select(cell => Tags().Replace(cell.Groups["words"].Value, "").Trim()).Where(word => word is not ("" or "-" or "–")).ToList();
        return words.Count > 0 && words.TrueForAll(Number().IsMatch) && !column.Any(cell => cell.Groups["attributes"].Value.Contains("class=", StringComparison.Ordinal));
    }

    [GeneratedRegex("<tr\\b.*?</tr>", RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Rows();

    [GeneratedRegex("<(?<tag>t[hd])(?<rest>(?<attributes>[^>]*)>(?<words>.*?)</t[hd]>)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Cells();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Tags();

    [GeneratedRegex("^[-+−]?[0-9๐-๙][0-9๐-๙,]*([.][0-9๐-๙]+)?%?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number();
}
