using Sujarit.Measures.Intake;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures;

/// <summary>What the audit page calls the things of this module.</summary>
internal static class MeasuresWords
{
    private const string work = "measures_work";
    private const string year = "measures_year";
    private const string progress = "measures_progress";
    private const string evidence = "measures_evidence";
    private const string published = "measures_published";
    private const string import = "measures_import";
    private const string dismissal = "measures_dismissal";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        [
            .. Enum.GetValues<ProgressStatus>().SelectMany(status => new[] { work, progress }.Select(table => KeyValuePair.Create($"{table}.status={status}", Words.Of((ProgressStatus?)status)))),
            .. Enum.GetValues<Cadence>().Select(cadence => KeyValuePair.Create($"{work}.cadence={cadence}", Words.Of(cadence))),
            .. Enum.GetValues<DraftState>().Select(state => KeyValuePair.Create($"{import}.state={state}", Words.Of(state))),
            .. Enum.GetValues<FindingKind>().Select(kind => KeyValuePair.Create($"{dismissal}.kind={kind}", Words.Of(kind))),
            .. WorkKind.All.Select(kind => KeyValuePair.Create($"{work}.kind={kind.Code}", kind.One)),
            .. Works(),
            .. Years(),
            .. Tellings(),
            .. Papers(),
            .. Dismissals(),
        ]);

    private static Dictionary<string, string> Works() =>
        new()
        {
            [work] = "มาตรการ แนวทาง หรือข้อ",
            [work + ".year"] = "ปีงบประมาณ",
            [work + ".order"] = "ลำดับ",
            [work + ".kind"] = "ชนิด",
            [work + ".period"] = "ระยะเวลา",
            [work + ".starts_on"] = "วันเริ่ม",
            [work + ".ends_on"] = "วันสิ้นสุด",
            [work + ".cadence"] = "ความถี่",
            [work + ".owner_names"] = "ผู้รับผิดชอบ",
            [work + ".owner_ids"] = "ผู้รับผิดชอบในระบบ",
            [work + ".status"] = "สถานะ",
            [work + ".withdrawn_at"] = "ถอนเมื่อ",
            [work + ".withdrawn_why"] = "เหตุผลที่ถอน",
            [work + ".indicator"] = "ตัวชี้วัด",
            [work + ".score"] = "คะแนนตามรายงาน",
            [work + ".actions"] = "แนวทาง",
            [work + ".code"] = "ข้อ",
            [work + ".item_title"] = "ชื่อข้อ",
            [work + ".elements"] = "องค์ประกอบด้านข้อมูล",
            [work + ".no"] = "มาตรการที่",
            [work + ".title"] = "ชื่อมาตรการ",
            [work + ".serves"] = "ตัวชี้วัดและข้อที่เกี่ยวข้อง",
            [work + ".steps"] = "วิธีดำเนินการ",
            [work + ".monitoring"] = "การกำกับติดตาม",
            [work + ".summary"] = "สรุปผลการดำเนินการ",
            [work + ".outcomes"] = "ผลลัพธ์",
            [work + ".recommendations"] = "ข้อเสนอแนะ",
        };

    private static Dictionary<string, string> Years() =>
        new()
        {
            [year] = "รายงานของปี",
            [year + ".year"] = "ปีงบประมาณ",
            [year + ".round"] = "รอบรายงาน (เดือน)",
            [year + ".level"] = "ระดับผลการประเมิน",
            [year + ".has_memo"] = "มีบันทึกข้อความ",
            [year + ".memo_from"] = "ส่วนราชการในบันทึกข้อความ",
            [year + ".memo_phone"] = "โทรศัพท์",
            [year + ".memo_number"] = "ที่ (เลขที่หนังสือ)",
            [year + ".memo_date"] = "วันที่ของบันทึกข้อความ",
            [year + ".memo_subject"] = "เรื่อง",
            [year + ".memo_to"] = "เรียน",
            [year + ".signers"] = "ผู้ลงนาม",
        };

    private static Dictionary<string, string> Tellings() =>
        new()
        {
            [progress] = "ความก้าวหน้า",
            [progress + ".work_id"] = "รายการที่รายงาน",
            [progress + ".year"] = "ปีงบประมาณ",
            [progress + ".order"] = "ลำดับ",
            [progress + ".on"] = "วันที่ดำเนินการ",
            [progress + ".text"] = "สิ่งที่ทำ",
            [progress + ".status"] = "สถานะ",
            [progress + ".without_evidence"] = "เหตุที่ไม่มีหลักฐาน",
            [progress + ".by"] = "รายงานโดย",
            [progress + ".person_id"] = "ผู้รายงานในระบบ",
            [progress + ".told_at"] = "รายงานเมื่อ",
            [progress + ".removed_at"] = "ลบเมื่อ",
            [progress + ".removed_why"] = "เหตุผลที่ลบ",
            [evidence] = "หลักฐาน",
            [evidence + ".year"] = "ปีงบประมาณ",
            [evidence + ".progress_id"] = "ความก้าวหน้า",
            [evidence + ".file_id"] = "ไฟล์",
            [evidence + ".link"] = "ลิงก์",
            [evidence + ".caption"] = "คำบรรยาย",
            [evidence + ".added_at"] = "แนบเมื่อ",
            [evidence + ".by"] = "แนบโดย",
            [evidence + ".removed_at"] = "นำออกเมื่อ",
        };

    private static Dictionary<string, string> Papers() =>
        new()
        {
            [published] = "รายงานที่เผยแพร่",
            [published + ".year"] = "ปีงบประมาณ",
            [published + ".number"] = "ฉบับที่",
            [published + ".at"] = "เผยแพร่เมื่อ",
            [published + ".by"] = "เผยแพร่โดย",
            [published + ".hash"] = "ค่าแฮช",
            [published + ".address"] = "ที่อยู่ของหน้า",
            [import] = "รายงานที่นำเข้า",
            [import + ".file_id"] = "ไฟล์",
            [import + ".file_name"] = "ชื่อไฟล์",
            [import + ".state"] = "สถานะ",
            [import + ".started_by"] = "ส่งโดย",
            [import + ".started_at"] = "ส่งเมื่อ",
            [import + ".expires_at"] = "เก็บถึง",
            [import + ".leased_until"] = "กำลังอ่านถึง",
            [import + ".attempts"] = "จำนวนครั้งที่อ่าน",
            [import + ".stage"] = "ขั้นตอน",
            [import + ".problem"] = "สาเหตุที่อ่านไม่ได้",
            [import + ".content"] = "เนื้อหาที่อ่านได้",
            [import + ".filed_under"] = "บันทึกเข้าปี",
        };

    private static Dictionary<string, string> Dismissals() =>
        new()
        {
            [dismissal] = "ข้อสังเกตที่ไม่ต้องแก้",
            [dismissal + ".year_work_id"] = "รายงานของปี",
            [dismissal + ".year"] = "ปีงบประมาณ",
            [dismissal + ".kind"] = "ชนิดของข้อสังเกต",
            [dismissal + ".place"] = "ตำแหน่งในรายงาน",
            [dismissal + ".seal"] = "ค่าแฮชของข้อความ",
            [dismissal + ".reason"] = "เหตุผลที่ไม่ต้องแก้",
            [dismissal + ".by"] = "บันทึกโดย",
            [dismissal + ".at"] = "บันทึกเมื่อ",
            [dismissal + ".withdrawn_at"] = "นำกลับมาพิจารณาเมื่อ",
            [dismissal + ".withdrawn_by"] = "นำกลับมาพิจารณาโดย",
        };
}
