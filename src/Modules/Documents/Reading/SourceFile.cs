using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading.Text;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading;

/// <summary>A file as it arrives: recognised by its first bytes, whatever its name says.</summary>
internal static class SourceFile
{
    private const int headLength = 4096;

    public static FileKind Recognise(string path, ReadingLimits limits)
    {
        if (Directory.Exists(path))
        {
            throw new UnreadableException("ที่ให้มาเป็นโฟลเดอร์ ไม่ใช่ไฟล์ โปรดระบุไฟล์รายงาน");
        }

        if (!File.Exists(path))
        {
            throw new UnreadableException("ไม่พบไฟล์นี้ โปรดตรวจชื่อและที่อยู่ของไฟล์");
        }

        using var file = File.OpenRead(path);
        if (!file.CanSeek)
        {
            throw new UnreadableException("อ่านจากท่อส่งข้อมูล (pipe) ไม่ได้ โปรดบันทึกเป็นไฟล์ก่อน แล้วระบุชื่อไฟล์นั้น");
        }

        if (file.Length == 0)
        {
            throw new UnreadableException("ไฟล์ว่างเปล่า โปรดเลือกไฟล์ที่มีเนื้อหา");
        }

        RefuseLargerThan(file.Length, limits.FileBytes);
        var head = new byte[headLength];
        var length = file.ReadAtLeast(head, headLength, throwOnEndOfStream: false);
        return Recognise(head.AsSpan(0, length));
    }

    public static void RefuseLargerThan(long bytes, long limit)
    {
        if (bytes > limit)
        {
            throw new UnreadableException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"ไฟล์ใหญ่เกินกว่าที่อ่านได้ (ไม่เกิน {limit / (1024 * 1024):#,0} เมกะไบต์) โปรดตัดให้เหลือเฉพาะรายงานแล้วลองใหม่"
                )
            );
        }
    }

    public static UnreadableException Refusal(FileKind kind) =>
        new(
            kind switch
            {
                FileKind.OldOffice =>
                    "ไฟล์ Word หรือ Excel รุ่นเก่า (.doc .xls) หรือไฟล์ที่ใส่รหัสผ่าน อ่านไม่ได้ โปรดเปิดแล้วบันทึกเป็น .docx หรือ .xlsx โดยไม่ใส่รหัสผ่านก่อน",
                FileKind.OtherOffice => "ไฟล์ชนิดนี้ยังอ่านไม่ได้ โปรดเปิดในโปรแกรมเดิมแล้วบันทึกเป็น .docx หรือ .xlsx ก่อน",
                FileKind.Picture => "ไฟล์เป็นรูปภาพ อ่านข้อความไม่ได้ โปรดใช้ไฟล์ต้นฉบับ (.docx .xlsx .pdf .html .txt)",
                FileKind.Archive => "ไฟล์เป็นไฟล์บีบอัดที่ไม่ใช่เอกสาร โปรดคลายไฟล์แล้วเลือกเอกสารข้างใน (.docx .xlsx .pdf .html .txt)",
                _ => "ไม่รู้จักไฟล์ชนิดนี้ ไฟล์ที่อ่านได้คือ Word (.docx) Excel (.xlsx) PDF (.pdf) เว็บ (.html) และข้อความ (.txt)",
            }
        );

    private static FileKind Recognise(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            return FileKind.Archive;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return FileKind.OldOffice;
        }

        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        if (head.StartsWith("{\\rtf"u8) || head.StartsWith("MIME-Version:"u8))
        {
            return FileKind.OtherOffice;
        }

        if (IsPicture(head))
        {
            return FileKind.Picture;
        }

        return TextDecoding.Recognise(head);
    }

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith("GIF8"u8)
        || head.StartsWith("II*\0"u8)
        || head.StartsWith("MM\0*"u8)
        || (head.StartsWith("BM"u8) && head.Length > 10 && head[6..10].IndexOfAnyExcept((byte)0) < 0)
        || (head.Length > 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8))
        || (head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8));
}
