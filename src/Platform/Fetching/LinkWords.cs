namespace Sujarit.Platform.Fetching;

/// <summary>How people call how a link was found.</summary>
public static class LinkWords
{
    /// <summary>In Thai; null for a link that was not looked at yet.</summary>
    public static string Of(LinkOutcome? outcome) =>
        outcome switch
        {
            LinkOutcome.Reached => "ลิงก์เปิดได้",
            LinkOutcome.Missing => "ลิงก์เปิดไม่ได้",
            LinkOutcome.Unknown => "ไม่พบเว็บไซต์ชื่อนี้",
            LinkOutcome.Silent => "เว็บไซต์ไม่ตอบ",
            LinkOutcome.Slow => "เว็บไซต์ตอบช้าเกินไป",
            LinkOutcome.Untrusted => "ใบรับรองของเว็บไซต์ใช้ไม่ได้",
            LinkOutcome.Astray => "ลิงก์ส่งต่อไม่สิ้นสุด",
            LinkOutcome.Forbidden => "ไม่ตรวจที่อยู่ภายในเครือข่าย",
            LinkOutcome.Offline => "ตรวจไม่ได้ เพราะเครื่องนี้ออกอินเทอร์เน็ตไม่ได้",
            _ => "ยังไม่ได้ตรวจลิงก์",
        };

    /// <summary>The look of a link, as the state tag knows it.</summary>
    public static string Look(LinkOutcome? outcome) =>
        outcome switch
        {
            LinkOutcome.Reached => "done",
            null or LinkOutcome.Offline => "idle",
            _ => "missing",
        };
}
