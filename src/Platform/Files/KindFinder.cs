using Sujarit.Kernel;

namespace Sujarit.Platform.Files;

/// <summary>Finds what a file is from what it holds; its name and what the sender calls it count for nothing.</summary>
internal static class KindFinder
{
    private const int headLength = 16;

    /// <summary>The kind of a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">Only tells a table from other plain text.</param>
    /// <exception cref="UnreadableException">It is of no kind that is accepted.</exception>
    public static FileKind Find(string path, string name)
    {
        using var file = File.OpenRead(path);
        var head = new byte[headLength];
        var length = file.ReadAtLeast(head, headLength, throwOnEndOfStream: false);
        ReadOnlySpan<byte> start = head.AsSpan(0, length);
        if (Recognised(start) is { } kind)
        {
            return kind;
        }

        if (start.StartsWith("PK\x3\x4"u8))
        {
            return OfficePackage.Kind(file);
        }

        if (Refusal(start) is { } why)
        {
            throw Refused(why);
        }

        file.Position = 0;
        return PlainText.Is(file)
            ? ((FileKind[])[FileKind.Csv, FileKind.Json]).FirstOrDefault(kind => name.EndsWith($".{kind.Endings[0]}", StringComparison.OrdinalIgnoreCase)) ?? FileKind.Text
            : throw Refused("ไม่รู้จักชนิดของไฟล์นี้");
    }

    internal static UnreadableException Refused(string why) => new($"{why} ระบบ{FileKind.Accepted}");

    private static FileKind? Recognised(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => FileKind.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Webp,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileKind.Pdf,
            _ => null,
        };

    private static string? Refusal(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "ไฟล์นี้เป็นแบบเดิมของ Office (.doc .xls .ppt) หรือใส่รหัสผ่านไว้ โปรดเปิดแล้วบันทึกเป็น .docx .xlsx หรือ .pptx โดยไม่ใส่รหัสผ่าน",
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', ..] or [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'m', (byte)'i', ..] =>
                "ไฟล์นี้เป็นภาพ HEIC จากโทรศัพท์ โปรดบันทึกหรือส่งออกเป็น JPG",
            [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'#', (byte)'!', ..] => "ไม่รับไฟล์โปรแกรม",
            _ => null,
        };
}
