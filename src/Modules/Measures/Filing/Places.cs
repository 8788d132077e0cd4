using System.Globalization;
using System.Text.RegularExpressions;

namespace Sujarit.Measures.Filing;

/// <summary>Places in a report as findings name them.</summary>
internal static partial class Places
{
    /// <summary>The list, <c>measures</c>, <c>actions</c> or <c>items</c>, and the place in it from 0; null for a place in none.</summary>
    public static (string List, int Index)? Read(string where)
    {
        var place = Shape().Match(where);
        return place.Success && int.TryParse(place.Groups["at"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (place.Groups["list"].Value, index)
            : null;
    }

    [GeneratedRegex(@"^(?<list>measures|actions|items)\[(?<at>[0-9]{1,6})\]", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Shape();
}
