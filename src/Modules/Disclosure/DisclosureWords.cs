using Sujarit.Disclosure.Checking;

namespace Sujarit.Disclosure;

/// <summary>What the audit page calls the things of this module.</summary>
internal static class DisclosureWords
{
    private const string dismissal = "disclosure_check_dismissal";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(Enum.GetValues<CheckKind>().Select(kind => KeyValuePair.Create($"{dismissal}.kind={kind}", CheckWords.Of(kind))))
    {
        [dismissal] = "ผลตรวจที่ไม่ต้องแก้",
        [dismissal + ".assessment"] = "ปีที่ประเมิน",
        [dismissal + ".item"] = "ข้อ",
        [dismissal + ".element"] = "องค์ประกอบที่",
        [dismissal + ".kind"] = "ชนิดของผลตรวจ",
        [dismissal + ".place"] = "ตำแหน่ง",
        [dismissal + ".seal"] = "ค่าแฮชของข้อความ",
        [dismissal + ".reason"] = "เหตุผลที่ไม่ต้องแก้",
        [dismissal + ".by"] = "บันทึกโดย",
        [dismissal + ".at"] = "บันทึกเมื่อ",
        [dismissal + ".withdrawn_at"] = "นำกลับมาพิจารณาเมื่อ",
        [dismissal + ".withdrawn_by"] = "นำกลับมาพิจารณาโดย",
        ["disclosure_publication"] = "รายการเผยแพร่",
        ["disclosure_publication.assessment"] = "ปีที่ประเมิน",
        ["disclosure_publication.item"] = "ข้อ",
        ["disclosure_publication.title"] = "ชื่อเรื่อง",
        ["disclosure_publication.latest"] = "ฉบับล่าสุด",
        ["disclosure_publication.latest_id"] = "รหัสของฉบับล่าสุด",
        ["disclosure_publication.latest_at"] = "เผยแพร่ล่าสุดเมื่อ",
        ["disclosure_version"] = "ฉบับเผยแพร่",
        ["disclosure_version.publication_id"] = "รายการเผยแพร่",
        ["disclosure_version.number"] = "ฉบับที่",
        ["disclosure_version.title"] = "ชื่อเรื่อง",
        ["disclosure_version.at"] = "เผยแพร่เมื่อ",
        ["disclosure_version.by"] = "เผยแพร่โดย",
        ["disclosure_version.before"] = "ค่าแฮชของฉบับก่อน",
        ["disclosure_version.hash"] = "ค่าแฮช",
        ["disclosure_file"] = "ไฟล์ที่เผยแพร่",
        ["disclosure_file.version_id"] = "ฉบับเผยแพร่",
        ["disclosure_file.place"] = "ลำดับ",
        ["disclosure_file.name"] = "ชื่อไฟล์",
        ["disclosure_file.type"] = "ชนิดไฟล์",
        ["disclosure_file.size"] = "ขนาด (ไบต์)",
        ["disclosure_file.sha256"] = "ค่าแฮช",
        ["disclosure_file.file_id"] = "ไฟล์ที่เก็บ",
        ["disclosure_file.is_in_page"] = "เป็นภาพในหน้า",
    };
}
