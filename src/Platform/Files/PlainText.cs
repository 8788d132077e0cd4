using System.Text;

namespace Sujarit.Platform.Files;

/// <summary>Tells plain text, in the encodings Thai offices use, from everything else.</summary>
internal static class PlainText
{
    private const int chunk = 65_536;

    // What makes a browser take text for a page.
    private static readonly string[] pages = ["<!doctype", "<html", "<script", "<svg", "<head", "<body", "<iframe", "<?xml", "<?php"];

    /// <summary>Whether the file is text and would never be taken for a page.</summary>
    public static bool Is(FileStream file)
    {
        var buffer = new byte[chunk];
        var length = file.ReadAtLeast(buffer, chunk, throwOnEndOfStream: false);
        var start = buffer.AsSpan(0, length);
        Encoding encoding = Marked(start) as Encoding ?? new UTF8Encoding(false, throwOnInvalidBytes: true);
        var isOurs = IsDecodable(file, encoding) || (encoding is UTF8Encoding && IsThai(file));
        return isOurs && !IsPage((encoding is UTF8Encoding ? Encoding.Latin1 : encoding).GetString(start));
    }

    private static UnicodeEncoding? Marked(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => null,
        };

    private static bool IsPage(string start) =>
        start.TrimStart('\uFEFF', '\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n', '\f').StartsWith('<')
        || pages.Any(mark => start.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static bool IsDecodable(FileStream file, Encoding encoding)
    {
        file.Position = 0;
        var decoder = encoding.GetDecoder();
        var bytes = new byte[chunk];
        var letters = new char[encoding.GetMaxCharCount(chunk)];
        try
        {
            int length;
            do
            {
                length = file.Read(bytes);
                var count = decoder.GetChars(bytes, 0, length, letters, 0, flush: length == 0);
                if (letters.AsSpan(0, count).IndexOfAnyInRange('\0', '\u001F') >= 0 && HasControl(letters.AsSpan(0, count)))
                {
                    return false;
                }
            }
            while (length > 0);

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HasControl(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (letter < ' ' && letter is not ('\t' or '\n' or '\r' or '\f'))
            {
                return true;
            }
        }

        return false;
    }

    // TIS-620 and Windows-874: the Thai letters, a few signs, and no more.
    private static bool IsThai(FileStream file)
    {
        file.Position = 0;
        var bytes = new byte[chunk];
        int length;
        while ((length = file.Read(bytes)) > 0)
        {
            foreach (var one in bytes.AsSpan(0, length))
            {
                var isText = one is >= 0x20 and < 0x7F or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'
                    or >= 0xA0 and <= 0xDA or >= 0xDF and <= 0xFB or 0x80 or 0x85 or >= 0x91 and <= 0x97;
                if (!isText)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
