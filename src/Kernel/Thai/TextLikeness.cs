namespace Sujarit.Kernel.Thai;

/// <summary>Edit distance in a band, and shared three-character pieces for texts too long for it.</summary>
internal static class TextLikeness
{
    private const int longestForDistance = 256;
    private const int pieceLength = 3;

    public static double Similarity(string first, string second)
    {
        var longer = Math.Max(first.Length, second.Length);
        if (longer <= longestForDistance)
        {
            return longer == 0 ? 1 : 1 - ((double)Distance(first, second, longer) / longer);
        }

        var pieces = Math.Max(0, first.Length - pieceLength + 1) + Math.Max(0, second.Length - pieceLength + 1);
        return 2.0 * Shared(first, second) / pieces;
    }

    public static double Coverage(string part, string whole) =>
        part.Length < pieceLength
            ? (whole.Contains(part, StringComparison.Ordinal) ? 1 : 0)
            : (double)Shared(part, whole) / (part.Length - pieceLength + 1);

    public static int Distance(string first, string second, int atMost)
    {
        atMost = Math.Min(atMost, Math.Max(first.Length, second.Length));
        if (Math.Abs(first.Length - second.Length) > atMost)
        {
            return atMost + 1;
        }

        var above = new int[second.Length + 1];
        var row = new int[second.Length + 1];
        for (var column = 0; column <= second.Length; column++)
        {
            above[column] = column;
        }

        for (var line = 1; line <= first.Length; line++)
        {
            var least = FillRow(row, above, (first[line - 1], line), second, atMost);
            if (least > atMost)
            {
                return atMost + 1;
            }

            (above, row) = (row, above);
        }

        return Math.Min(above[second.Length], atMost + 1);
    }

    private static int FillRow(int[] row, int[] above, (char Character, int Number) line, string second, int atMost)
    {
        var from = Math.Max(1, line.Number - atMost);
        var to = Math.Min(second.Length, line.Number + atMost);
        row[from - 1] = from == 1 ? line.Number : atMost + 1;
        var least = row[from - 1];
        for (var column = from; column <= to; column++)
        {
            var change = above[column - 1] + (second[column - 1] == line.Character ? 0 : 1);
            // Above the band's right edge nothing was counted yet.
            var takeOut = column == line.Number + atMost ? atMost + 1 : above[column] + 1;
            row[column] = Math.Min(change, Math.Min(takeOut, row[column - 1] + 1));
            least = Math.Min(least, row[column]);
        }

        return least;
    }

    /// <summary>How many pieces of the first text stand in the second, each counted as often as both have it.</summary>
    private static int Shared(string first, string second)
    {
        var counts = new Dictionary<string, int>();
        var pieces = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index + pieceLength <= second.Length; index++)
        {
            var piece = second.AsSpan(index, pieceLength);
            pieces[piece] = pieces.TryGetValue(piece, out var count) ? count + 1 : 1;
        }

        var shared = 0;
        for (var index = 0; index + pieceLength <= first.Length; index++)
        {
            var piece = first.AsSpan(index, pieceLength);
            if (pieces.TryGetValue(piece, out var count) && count > 0)
            {
                pieces[piece] = count - 1;
                shared++;
            }
        }

        return shared;
    }
}
