using Sujarit.Platform.Fetching;

namespace Sujarit.Disclosure.Checking;

/// <summary>How people call what is found.</summary>
internal static class CheckWords
{
    private const int longestQuote = 200;

    public static string Of(CheckKind kind) =>
        kind switch
        {
            CheckKind.ElementMissing => "ไม่มีข้อมูล",
            CheckKind.NotPublished => "ยังไม่เผยแพร่",
            CheckKind.SourceIncomplete => "ยังไม่ครบ",
            CheckKind.ColumnMissing => "ขาดคอลัมน์",
            CheckKind.CellEmpty => "ช่องว่าง",
            CheckKind.CellMisfit => "กรอกไม่ตรงชนิด",
            CheckKind.RowMissing => "ขาดรายการ",
            CheckKind.MonthMissing => "ขาดบางเดือน",
            CheckKind.DayOutsideYear => "วันที่นอกปี",
            CheckKind.SumMismatch => "ผลรวมไม่ตรง",
            CheckKind.WordsMissing => "ขาดเนื้อหา",
            CheckKind.LanguageMissing => "ขาดภาษา",
            CheckKind.SignatureMissing => "ไม่พบชื่อผู้ลงนาม",
            CheckKind.PictureMissing => "ขาดภาพ",
            CheckKind.AltMissing => "ขาดคำบรรยายภาพ",
            CheckKind.AsOfMissing => "ไม่บอกวันที่ของข้อมูล",
            CheckKind.WrongAsOf => "วันที่ของข้อมูลไม่ตรง",
            CheckKind.YearMissing => "ไม่บอกปีของข้อมูล",
            CheckKind.WrongYear => "ข้อมูลผิดปี",
            CheckKind.PeriodNotCovering => "แผนไม่ครอบคลุมปี",
            CheckKind.ChannelMissing => "ไม่มีช่องทางออนไลน์",
            CheckKind.ChannelShared => "ช่องทางไม่แยก",
            CheckKind.LinkUnreachable => "ลิงก์เปิดไม่ได้",
            CheckKind.LinkToHomePage => "ลิงก์ไปหน้าแรกเท่านั้น",
            CheckKind.LinkNeedsSignIn => "ลิงก์ต้องเข้าสู่ระบบ",
            CheckKind.FilePictureOnly => "ไฟล์เป็นภาพ",
            CheckKind.FileLocked => "ไฟล์ถูกล็อก",
            CheckKind.FileUnreadable => "อ่านไฟล์ไม่ได้",
            CheckKind.FileLarge => "ไฟล์ใหญ่เกินไป",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>A text as it is quoted: its beginning where it is long.</summary>
    public static string Short(string quote) => quote.Length > longestQuote ? quote[..longestQuote].TrimEnd('\uD83C', '\uD83D', '\uD83E') + "…" : quote;

    /// <summary>How a link was found.</summary>
    public static string Of(WebLink link) => link.Status is { } status ? $"{LinkWords.Of(link.Outcome)} รหัส {status}" : LinkWords.Of(link.Outcome);
}
