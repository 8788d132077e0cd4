namespace Sujarit.Platform.Files;

/// <summary>What the audit page calls a kept file.</summary>
internal static class FilesWords
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["platform_file"] = "ไฟล์แนบ",
        ["platform_file.name"] = "ชื่อไฟล์",
        ["platform_file.type"] = "ชนิดไฟล์",
        ["platform_file.size"] = "ขนาด (ไบต์)",
        ["platform_file.sha256"] = "ค่าแฮช",
        ["platform_file.kept_at"] = "เก็บเมื่อ",
        ["platform_file.owner_id"] = "เจ้าของ",
        ["platform_file.is_picture"] = "เป็นภาพ",
    };
}
