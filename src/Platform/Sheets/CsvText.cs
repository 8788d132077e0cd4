using System.Text;

namespace Sujarit.Platform.Sheets;

/// <summary>What the bytes of a text file with rows say, as the programs of Thai offices save them.</summary>
public static class CsvText
{
    private const int sampleLines = 10;
    private const int longestLine = 2000;

    // Thai Excel saves CSV so.
    private static readonly Encoding thaiWindows = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    /// <summary>Reads UTF-8, UTF-16 that begins with its mark, and else Windows-874.</summary>
    /// <returns>The text; null where the bytes are none.</returns>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(content[2..]);
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(content[2..]);
        }

        if (content.ContainsAnyInRange((byte)0, (byte)8))
        {
            return null;
        }

        var utf8 = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        return System.Text.Unicode.Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : thaiWindows.GetString(content);
    }

    /// <summary>What stands between the cells: the sign — tab, semicolon or comma — that is found in most of the first lines outside quoted cells.</summary>
    public static char Delimiter(string text)
    {
        var head = Bare(text).Split('\n', sampleLines + 1).Take(sampleLines).Select(line => line.Length > longestLine ? line[..longestLine] : line).ToList();
        char[] signs = ['\t', ';', ','];
        return signs.MaxBy(sign => head.Count(line => line.Contains(sign, StringComparison.Ordinal)));
    }

    /// <summary>The beginning of the text without its quoted cells; a quotation mark opens one only where a cell begins.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        var isQuoted = false;
        var begins = true;
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, sampleLines * longestLine)))
        {
            if (letter == '"' && (isQuoted || begins))
            {
                // Two in a row within a cell close it and open it again.
                (isQuoted, begins) = (!isQuoted, true);
                continue;
            }

            if (!isQuoted)
            {
                bare.Append(letter);
                begins = letter is '\t' or ';' or ',' or '\n' or '\r' || (begins && letter == ' ');
            }
        }

        return bare.ToString();
    }
}
