using System.Globalization;
using System.Runtime.InteropServices;

namespace Sujarit.Documents.Reading.Sheets;

/// <summary>A rectangle of cells merged into one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Area(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Reads <c>B2:D4</c>; null for anything else.</summary>
    public static Area? Parse(string? reference)
    {
        var parts = (reference ?? "").Split(':');
        return parts.Length == 2 && TryPlace(parts[0], out var from) && TryPlace(parts[1], out var to) && from.Row <= to.Row && from.Column <= to.Column
            ? new Area(from.Row, from.Column, to.Row, to.Column)
            : null;
    }

    /// <summary>Reads <c>B2</c>.</summary>
    public static bool TryPlace(ReadOnlySpan<char> reference, out (int Row, int Column) place)
    {
        var column = 0;
        var letters = 0;
        while (letters < reference.Length && letters < 3 && char.IsAsciiLetter(reference[letters]))
        {
            column = column * 26 + (reference[letters++] & 0x1F);
        }

        var isRead = int.TryParse(reference[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row);
        place = (row, column);
        return isRead && column > 0 && row > 0;
    }
}
