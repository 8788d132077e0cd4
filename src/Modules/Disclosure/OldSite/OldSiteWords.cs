namespace Sujarit.Disclosure.OldSite;

/// <summary>How people call what stands in the links of an old site.</summary>
internal static class OldSiteWords
{
    private const string import = "disclosure_old_site";

    /// <summary>What the audit page calls it.</summary>
    public static IReadOnlyDictionary<string, string> Audit { get; } = new Dictionary<string, string>
    {
        [import] = "การนำเข้าลิงก์จากเว็บไซต์เดิม",
        [import + ".assessment"] = "ปีที่ประเมิน",
        [import + ".source"] = "ไฟล์หน้าเว็บ",
        [import + ".address"] = "ที่อยู่ของหน้าเว็บ",
        [import + ".state"] = "สถานะ",
        [import + ".state=Open"] = "กำลังตรวจ",
        [import + ".state=Filed"] = "นำเข้าแล้ว",
        [import + ".state=Undone"] = "ยกเลิกการนำเข้าแล้ว",
        [import + ".started_by"] = "เริ่มโดย",
        [import + ".started_at"] = "เริ่มเมื่อ",
        [import + ".filed_at"] = "นำเข้าเมื่อ",
        [import + ".left_out"] = "ลิงก์ที่ไม่ได้อ่าน",
        [import + ".made"] = "ข้อมูลที่สร้าง",
        [import + ".taken_away"] = "ข้อมูลที่เอาออกแล้ว",
    };

    public static string Of(OldSiteState state) => Audit[$"{import}.state={state}"];

    public static string Of(LinkSureness sureness) =>
        sureness switch
        {
            LinkSureness.Sure => "แน่ใจ",
            LinkSureness.Likely => "น่าจะใช่",
            LinkSureness.None => "ไม่ทราบข้อ",
            _ => throw new ArgumentOutOfRangeException(nameof(sureness)),
        };

    public static string Of(LinkAside aside) =>
        aside switch
        {
            LinkAside.Menu => "อยู่ในเมนู หัวหรือท้ายเว็บไซต์ ซึ่งซ้ำกันทุกหน้า",
            LinkAside.Script => "เป็นคำสั่งของหน้าเว็บ ไม่ใช่ที่อยู่",
            LinkAside.Mail => "เป็นอีเมล",
            LinkAside.Phone => "เป็นหมายเลขโทรศัพท์",
            LinkAside.SamePage => "ไปยังหน้าเดิม",
            LinkAside.Empty => "ไม่มีที่อยู่",
            LinkAside.NoWeb => "ไม่ใช่ที่อยู่เว็บ เช่น ไฟล์ในเครื่อง",
            LinkAside.Broken => "ที่อยู่ไม่สมบูรณ์",
            _ => throw new ArgumentOutOfRangeException(nameof(aside)),
        };
}
