using System.Buffers;
using System.Text;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading.Markup;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Text;

/// <summary>Text files in the encodings Thai offices have used: UTF-8, UTF-16 and TIS-620 with its Windows variant.</summary>
internal static class TextDecoding
{
    private static readonly SearchValues<char> nameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private static readonly UTF8Encoding strictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Tells text and HTML by the first bytes of a file; unknown where they are no text.</summary>
    public static FileKind Recognise(ReadOnlySpan<byte> head)
    {
        var isWide = WideEncoding(head) is not null;
        if (!isWide && head.ContainsAnyInRange((byte)0, (byte)8))
        {
            return FileKind.Unknown;
        }

        var text = (WideEncoding(head) ?? Encoding.UTF8).GetString(head);
        return LooksLikeHtml(text.AsSpan().TrimStart("\uFEFF \t\r\n\0")) ? FileKind.Html : FileKind.Text;
    }

    /// <summary>Reads the whole file as text.</summary>
    public static string Read(string path, ReadingLimits limits)
    {
        SourceFile.RefuseLargerThan(new FileInfo(path).Length, limits.TextBytes);
        var bytes = File.ReadAllBytes(path);
        if (WideEncoding(bytes) is { } wide)
        {
            return wide.GetString(bytes);
        }

        try
        {
            return strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return DecodeImperfect(bytes);
        }
    }

    private static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        while (text.StartsWith("<!--") || text.StartsWith("<?xml"))
        {
            var end = text.IndexOf("->") is var comment and > 0 && text.StartsWith("<!--") ? comment + 2 : text.IndexOf("?>") + 2;
            if (end < 3)
            {
                return false;
            }

            text = text[end..].TrimStart();
        }

        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (text.Length < 2 || text[0] != '<' || !char.IsAsciiLetter(text[1]))
        {
            return false;
        }

        var length = text[1..].IndexOfAnyExcept(nameCharacters);
        var name = (length < 0 ? text[1..] : text.Slice(1, length)).ToString().ToLowerInvariant();
        return name is "head" or "meta" or "title" or "style" or "script" || Tags.Knows(name);
    }

    private static Encoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        // Without a mark at the start: in UTF-16 every other byte of Thai is 0x0E and of Latin 0.
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        int even = 0, odd = 0;
        for (var index = 0; index < sample.Length; index += 2)
        {
            even += sample[index] is 0 or 0x0E ? 1 : 0;
            odd += sample[index + 1] is 0 or 0x0E ? 1 : 0;
        }

        return (even * 4, odd * 4) switch
        {
            _ when sample.Length < 4 => null,
            var (_, high) when high > sample.Length && even * 8 < sample.Length => Encoding.Unicode,
            var (high, _) when high > sample.Length && odd * 8 < sample.Length => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static string DecodeImperfect(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.AsSpan().Count('\uFFFD');
        var good = text.Count(character => character is >= '\u0080' and not '\uFFFD');
        if (good > broken * 4)
        {
            return text;
        }

        if (ThaiCodePage.TryDecode(bytes, out var thai))
        {
            return thai;
        }

        throw new UnreadableException("อ่านตัวอักษรในไฟล์ข้อความนี้ไม่ออก โปรดเปิดแล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8");
    }
}
