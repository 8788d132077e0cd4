using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Ui.Charts;

/// <summary>Breaks names of places and positions into lines, where a picture has none of its own: behind a space, or before a word that offices' names are made of.</summary>
internal static partial class NameFold
{
    /// <summary>The lines, in their order; a part that is too long for one is cut between letters.</summary>
    /// <param name="name">The name.</param>
    /// <param name="most">The most letters of a line; marks above and below a letter count for none.</param>
    public static IEnumerable<string> Lines(string name, int most) =>
        ThaiLines.Of(Parts().Split(name).SelectMany(part => Cut(part, most)), line => Letters(line) <= most).Where(line => line.Length > 0);

    private static IEnumerable<string> Cut(string part, int most)
    {
        var letters = StringInfo.ParseCombiningCharacters(part);
        for (var from = 0; from < letters.Length; from += most)
        {
            yield return part[letters[from]..(from + most < letters.Length ? letters[from + most] : part.Length)];
        }
    }

    private static int Letters(string text) => StringInfo.ParseCombiningCharacters(text).Length;

    [GeneratedRegex("(?<= )|(?=องค์การ|เทศบาล|เมืองพัทยา|ตำบล|อำเภอ|จังหวัด|และ|ฝ่าย)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
