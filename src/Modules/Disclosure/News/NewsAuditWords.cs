namespace Sujarit.Disclosure.News;

/// <summary>What the audit page calls posts and what belongs to them.</summary>
internal static class NewsAuditWords
{
    private const string post = "disclosure_news";
    private const string file = "disclosure_news_file";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [post] = "ข่าว",
        [post + ".kind"] = "ประเภท",
        [post + ".kind=News"] = "ข่าวประชาสัมพันธ์",
        [post + ".kind=Activity"] = "กิจกรรม",
        [post + ".kind=Announcement"] = "ประกาศ",
        [post + ".title"] = "ชื่อเรื่อง",
        [post + ".summary"] = "สาระสำคัญโดยย่อ",
        [post + ".body"] = "เนื้อหา",
        [post + ".happens_on"] = "วันที่จัด",
        [post + ".happens_until"] = "ถึงวันที่",
        [post + ".place"] = "สถานที่",
        [post + ".office_id"] = "ส่วนราชการ",
        [post + ".state"] = "สถานะ",
        [post + ".state=Draft"] = "ฉบับร่าง",
        [post + ".state=Published"] = "เผยแพร่",
        [post + ".state=Withdrawn"] = "นำออกแล้ว",
        [post + ".shown_at"] = "แสดงต่อประชาชนตั้งแต่",
        [post + ".corrected_at"] = "แก้ไขหลังเผยแพร่เมื่อ",
        [post + ".withdrawn_at"] = "นำออกเมื่อ",
        [post + ".reason"] = "เหตุผลที่นำออก",
        [post + ".is_pinned"] = "ปักหมุด",
        [post + ".changed_at"] = "แก้ไขล่าสุดเมื่อ",
        [post + ".changed_by"] = "แก้ไขล่าสุดโดย",
        [file] = "ภาพหรือไฟล์ของข่าว",
        [file + ".post_id"] = "ข่าว",
        [file + ".place"] = "ลำดับ",
        [file + ".name"] = "ชื่อไฟล์",
        [file + ".size"] = "ขนาด (ไบต์)",
        [file + ".sha256"] = "ค่าแฮช",
        [file + ".file_id"] = "ไฟล์ที่เก็บ",
        [file + ".in_album"] = "เป็นภาพในอัลบั้ม",
        [file + ".words"] = "คำบรรยายภาพ",
    };
}
