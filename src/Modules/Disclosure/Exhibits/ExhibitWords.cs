using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Exhibits;

/// <summary>How people call what shows an item.</summary>
internal static class ExhibitWords
{
    public static string Of(ExhibitKind kind) =>
        kind switch
        {
            ExhibitKind.Page => "หน้าเว็บ",
            ExhibitKind.File => "ไฟล์",
            ExhibitKind.Link => "ลิงก์",
            ExhibitKind.Table => "ตาราง",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Which year and day the content is of; empty where it is not told.</summary>
    public static string Dated(Exhibit exhibit) =>
        string.Join(" ", ((string?[])[
            exhibit.DataYear is { } year ? $"ข้อมูลปีงบประมาณ พ.ศ. {year}" : null,
            exhibit.AsOf is { } day ? $"{(exhibit.DataYear is null ? "ข้อมูล " : "")}ณ วันที่ {ThaiDate.Full(day, DigitScript.Arabic)}" : null,
        ]).OfType<string>());
}
