using System.Text.RegularExpressions;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>
/// The template a file was begun from. Word writes down where it stood on the computer of who made the file: only a name there, and taken away as a
/// paper is written. One on the network would be fetched as the layout is opened.
/// </summary>
internal static partial class LayoutTemplate
{
    public static bool IsOnThisComputer(string place) => place.Length > 0 && Local().IsMatch(Uri.UnescapeDataString(place));

    [GeneratedRegex(@"^(?:file:///(?![/\\])|(?![/\\]{2}|\\))(?:[A-Za-z]:[/\\](?![/\\]))?[^:]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Local();
}
