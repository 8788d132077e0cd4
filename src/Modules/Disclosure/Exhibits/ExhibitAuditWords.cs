namespace Sujarit.Disclosure.Exhibits;

/// <summary>What the audit page calls what the office shows, and who answers for it.</summary>
internal static class ExhibitAuditWords
{
    private const string exhibit = "disclosure_exhibit";
    private const string use = "disclosure_exhibit_use";
    private const string duty = "disclosure_duty";
    private const string plan = "disclosure_publishing_plan";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["disclosure_version.source"] = "ค่าแฮชของข้อมูลที่ใช้เผยแพร่",
        [exhibit] = "ข้อมูลที่ตอบข้อ",
        [exhibit + ".kind"] = "ชนิด",
        [exhibit + ".kind=Page"] = "หน้าเว็บ",
        [exhibit + ".kind=File"] = "ไฟล์",
        [exhibit + ".kind=Link"] = "ลิงก์",
        [exhibit + ".kind=Table"] = "ตาราง",
        [exhibit + ".title"] = "ชื่อ",
        [exhibit + ".text"] = "ข้อความ",
        [exhibit + ".address"] = "ที่อยู่เว็บ",
        [exhibit + ".rows"] = "แถวของตาราง",
        [exhibit + ".files"] = "ไฟล์",
        [exhibit + ".data_year"] = "ปีของข้อมูล",
        [exhibit + ".as_of"] = "ข้อมูล ณ วันที่",
        [exhibit + ".office_id"] = "ส่วนราชการ",
        [exhibit + ".changed_at"] = "แก้ไขเมื่อ",
        [exhibit + ".changed_by"] = "แก้ไขโดย",
        [use] = "การใช้ข้อมูลตอบองค์ประกอบ",
        [use + ".exhibit_id"] = "ข้อมูล",
        [use + ".assessment"] = "ปีที่ประเมิน",
        [use + ".item"] = "ข้อ",
        [use + ".element"] = "องค์ประกอบที่",
        [duty] = "ผู้รับผิดชอบข้อ",
        [duty + ".assessment"] = "ปีที่ประเมิน",
        [duty + ".item"] = "ข้อ",
        [duty + ".office_id"] = "ส่วนราชการ",
        [duty + ".due_on"] = "กำหนดเผยแพร่",
        [plan] = "การตั้งเวลาเผยแพร่",
        [plan + ".assessment"] = "ปีที่ประเมิน",
        [plan + ".item"] = "ข้อ",
        [plan + ".at"] = "เวลาเผยแพร่",
        [plan + ".hash"] = "ค่าแฮชของข้อมูล",
        [plan + ".person_id"] = "ผู้ตั้งเวลา",
        [plan + ".person_name"] = "ชื่อผู้ตั้งเวลา",
        [plan + ".state"] = "สถานะ",
        [plan + ".state=Waiting"] = "รอเวลา",
        [plan + ".state=Done"] = "เผยแพร่แล้ว",
        [plan + ".state=Failed"] = "ไม่ได้เผยแพร่",
        [plan + ".state=Cancelled"] = "ยกเลิก",
        [plan + ".outcome"] = "ผล",
    };
}
