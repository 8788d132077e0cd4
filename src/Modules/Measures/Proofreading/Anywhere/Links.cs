using System.Text.RegularExpressions;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Addresses of the network, in which nothing is prose.</summary>
internal static partial class Links
{
    /// <summary>The text with its addresses blanked out; what is left keeps its place.</summary>
    public static string Blank(string text) => Address().Replace(text, found => new string(' ', found.Length));

    [GeneratedRegex(@"(?:https?://|www\.)\S+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Address();
}
