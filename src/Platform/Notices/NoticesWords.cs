namespace Sujarit.Platform.Notices;

/// <summary>What the audit page calls the things people are told.</summary>
internal static class NoticesWords
{
    private const string notice = "platform_notice";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [notice] = "การแจ้งเตือน",
        [notice + ".person_id"] = "ผู้รับ",
        [notice + ".title"] = "ข้อความ",
        [notice + ".address"] = "หน้าที่เกี่ยวข้อง",
        [notice + ".at"] = "แจ้งเมื่อ",
    };
}
