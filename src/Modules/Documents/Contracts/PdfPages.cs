using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sujarit.Documents.Contracts;

/// <summary>How many pages a PDF has, as far as its page tree says so in the open.</summary>
public static partial class PdfPages
{
    /// <summary>Counts the pages; null where the page tree is packed away, which LibreOffice never does.</summary>
    /// <param name="pdf">The whole file.</param>
    public static int? Count(ReadOnlySpan<byte> pdf)
    {
        var counts = Tree().Matches(Encoding.Latin1.GetString(pdf)).Select(tree => Whole().Match(tree.Value)).Where(count => count.Success).ToList();
        return counts.Count > 0 ? counts.Max(count => int.Parse(count.Groups["n"].Value, CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex(@"<<[^<>]*/Type\s*/Pages\b[^<>]*>>|/Type\s*/Pages\b[^<>]{0,400000}", RegexOptions.None, 2000)]
    private static partial Regex Tree();

    [GeneratedRegex(@"/Count\s+(?<n>[0-9]{1,6})", RegexOptions.None, 2000)]
    private static partial Regex Whole();
}
