using System.Text;
using System.Text.RegularExpressions;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.OldSite;

/// <summary>What the bytes of a page say that was saved from a browser, in the encodings Thai sites have used.</summary>
internal static partial class SavedPage
{
    /// <summary>The most bytes of a page.</summary>
    public const int MostBytes = 5_000_000;

    private const int head = 4096;
    private static readonly Encoding thaiWindows = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    /// <summary>Reads UTF-8, UTF-16 that begins with its mark, TIS-620 and Windows-874; what a page says of itself decides where its bytes could be either.</summary>
    /// <exception cref="UnreadableException">It is too large, or no page.</exception>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.Length > MostBytes)
        {
            throw new UnreadableException($"หน้าเว็บใหญ่เกิน {MostBytes / 1_000_000} เมกะไบต์ โปรดบันทึกเป็น “HTML เท่านั้น” หรือวางเฉพาะส่วนที่มีรายการลิงก์");
        }

        var text = Text(content);
        var start = text.AsSpan(0, Math.Min(text.Length, head)).TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || (start.StartsWith("From: ", StringComparison.Ordinal) && start.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableException("ไฟล์นี้บันทึกแบบรวมไฟล์เดียว (.mhtml) ยังอ่านไม่ได้ โปรดบันทึกหน้าเว็บใหม่โดยเลือก “เว็บเพจ แบบสมบูรณ์” (Webpage, Complete) แล้วส่งเฉพาะไฟล์ .html");
        }

        return text.Contains('<', StringComparison.Ordinal) && !text.Contains('\0', StringComparison.Ordinal)
            ? text
            : throw new UnreadableException("ไฟล์นี้ไม่ใช่หน้าเว็บ โปรดเปิดหน้าเว็บเดิมในเบราว์เซอร์ บันทึกเป็นไฟล์ .html แล้วส่งใหม่");
    }

    private static string Text(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(content[2..]);
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(content[2..]);
        }

        var bytes = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        var utf8 = Encoding.UTF8.GetString(bytes);
        return IsUtf8(bytes, utf8) ? utf8 : thaiWindows.GetString(bytes);
    }

    // A page cut off in the middle of a letter, or with a few bytes of another page in it, is still UTF-8.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, string decoded)
    {
        var thai = decoded.AsSpan().Count(letter => letter is >= '\u0E01' and <= '\u0E5B');
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return thai > 0 || !SaysThai(bytes);
        }

        var broken = decoded.AsSpan().Count('\uFFFD');
        return thai > broken * 4;
    }

    private static bool SaysThai(ReadOnlySpan<byte> bytes) => ThaiCharset().IsMatch(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, head)]));

    private static int Count(this ReadOnlySpan<char> text, Func<char, bool> counts)
    {
        var count = 0;
        foreach (var letter in text)
        {
            count += counts(letter) ? 1 : 0;
        }

        return count;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*(?:tis-?620|windows-874|cp874|ms874|iso-8859-11)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ThaiCharset();
}
