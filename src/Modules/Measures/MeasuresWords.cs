using Sujarit.Assessment.Contracts;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Fetching;

namespace Sujarit.Measures;

/// <summary>What the audit page calls the things of this module.</summary>
internal static class MeasuresWords
{
    private const string work = "measures_work";
    private const string year = "measures_year";
    private const string progress = "measures_progress";
    private const string evidence = "measures_evidence";
    private const string use = "measures_evidence_use";
    private const string watch = "measures_link_watch";
    private const string check = "measures_link_check";
    private const string published = "measures_published";
    private const string part = "measures_plan_part";
    private const string plan = "measures_plan_published";
    private const string carried = "measures_carried";
    private const string import = "measures_import";
    private const string task = "measures_task";
    private const string ladder = "measures_ladder";
    private const string dismissal = "measures_dismissal";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        [
            .. Enum.GetValues<ProgressStatus>().SelectMany(status => new[] { work, progress }.Select(table => KeyValuePair.Create($"{table}.status={status}", Words.Of((ProgressStatus?)status)))),
            .. Enum.GetValues<Cadence>().Select(cadence => KeyValuePair.Create($"{work}.cadence={cadence}", Words.Of(cadence))),
            .. Enum.GetValues<DraftState>().Select(state => KeyValuePair.Create($"{import}.state={state}", Words.Of(state))),
            .. Enum.GetValues<EvidenceSource>().Select(source => KeyValuePair.Create($"{evidence}.source={source}", Words.Of(source))),
            .. Enum.GetValues<LinkOutcome>().Select(outcome => KeyValuePair.Create($"{check}.outcome={outcome}", LinkWords.Of(outcome))),
            .. Enum.GetValues<FindingKind>().Select(kind => KeyValuePair.Create($"{dismissal}.kind={kind}", Words.Of(kind))),
            .. WorkKind.All.Select(kind => KeyValuePair.Create($"{work}.kind={kind.Code}", kind.One)),
            .. Enum.GetValues<TaskState>().Select(state => KeyValuePair.Create($"{task}.state={state}", Words.Of(state))),
            .. Enum.GetValues<CarryWay>().Select(way => KeyValuePair.Create($"{carried}.way={way}", Words.Of(way))),
            .. Rulebooks.BesideProgram.Library.Themes.SelectMany(theme => new[] { $"{part}.part", $"{work}.theme" }.Select(column => KeyValuePair.Create($"{column}={theme.Code}", theme.Name))),
            KeyValuePair.Create($"{part}.part={PlanPart.Limits}", "ข้อจำกัดของหน่วยงาน"),
            .. Works(),
            .. Rounds(),
            .. Years(),
            .. Tellings(),
            .. Proofs(),
            .. Papers(),
            .. Plans(),
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
            [work + ".round_days"] = "วันครบกำหนดรายงาน",
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
            [work + ".theme"] = "ประเด็นของแผน",
            [work + ".library_code"] = "รหัสในคลังมาตรการ",
            [work + ".serves"] = "ตัวชี้วัดและข้อที่เกี่ยวข้อง",
            [work + ".steps"] = "วิธีดำเนินการ",
            [work + ".monitoring"] = "การกำกับติดตาม",
            [work + ".summary"] = "สรุปผลการดำเนินการ",
            [work + ".outcomes"] = "ผลลัพธ์",
            [work + ".recommendations"] = "ข้อเสนอแนะ",
        };

    private static Dictionary<string, string> Rounds() =>
        new()
        {
            [task] = "งานรายงานของรอบ",
            [task + ".work_id"] = "รายการที่รายงาน",
            [task + ".year"] = "ปีงบประมาณ",
            [task + ".owner_id"] = "ผู้รับผิดชอบในระบบ",
            [task + ".owner_name"] = "ผู้รับผิดชอบ",
            [task + ".opens_on"] = "เริ่มรอบ",
            [task + ".due_on"] = "ครบกำหนด",
            [task + ".state"] = "สถานะ",
            [task + ".answered_by"] = "รายงานโดย",
            [task + ".answered_at"] = "รายงานเมื่อ",
            [task + ".progress_id"] = "ความก้าวหน้า",
            [task + ".excused_why"] = "เหตุที่ไม่มีการดำเนินการ",
            [ladder] = "การติดตามงานค้าง",
            [ladder + ".days_before"] = "เตือนก่อนครบกำหนด (วัน)",
            [ladder + ".overdue_after"] = "แจ้งผู้รับผิดชอบหลังครบกำหนด (วัน)",
            [ladder + ".head_after"] = "แจ้งหัวหน้าส่วนราชการหลังครบกำหนด (วัน)",
            [ladder + ".chief_after"] = "แจ้งปลัดหลังครบกำหนด (วัน)",
            [ladder + ".chief_id"] = "ปลัด",
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
        };

    private static Dictionary<string, string> Proofs() =>
        new()
        {
            [evidence] = "หลักฐาน",
            [evidence + ".year"] = "ปีงบประมาณ",
            [evidence + ".is_of_year"] = "หลักฐานของทั้งปี",
            [evidence + ".file_id"] = "ไฟล์",
            [evidence + ".link"] = "ลิงก์",
            [evidence + ".source"] = "แหล่งที่มา",
            [evidence + ".caption"] = "สิ่งที่แสดง",
            [evidence + ".happened_on"] = "วันที่เกิดขึ้น",
            [evidence + ".place"] = "สถานที่",
            [evidence + ".people"] = "ผู้อยู่ในเหตุการณ์",
            [evidence + ".added_at"] = "แนบเมื่อ",
            [evidence + ".by"] = "แนบโดย",
            [evidence + ".removed_at"] = "นำออกเมื่อ",
            [evidence + ".removed_why"] = "เหตุผลที่นำออก",
            [use] = "การใช้หลักฐาน",
            [use + ".evidence_id"] = "หลักฐาน",
            [use + ".work_id"] = "รายการที่ใช้",
            [use + ".progress_id"] = "ความก้าวหน้า",
            [use + ".added_at"] = "ใช้ตั้งแต่",
            [use + ".by"] = "ใช้โดย",
            [use + ".ended_at"] = "เลิกใช้เมื่อ",
            [use + ".ended_by"] = "เลิกใช้โดย",
            [watch] = "การเฝ้าดูลิงก์",
            [watch + ".evidence_id"] = "หลักฐาน",
            [watch + ".asked_at"] = "ขอให้ตรวจเมื่อ",
            [check] = "ผลตรวจลิงก์",
            [check + ".evidence_id"] = "หลักฐาน",
            [check + ".first_at"] = "ตรวจพบเมื่อ",
            [check + ".outcome"] = "ผลตรวจ",
            [check + ".status"] = "รหัสที่เว็บไซต์ตอบ",
            [check + ".type"] = "ชนิดของเนื้อหา",
            [check + ".size"] = "ขนาด (ไบต์)",
            [check + ".sha256"] = "ค่าแฮชของเนื้อหา",
            [check + ".address"] = "ที่อยู่ที่ลิงก์พาไป",
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

    private static Dictionary<string, string> Plans() =>
        new()
        {
            [part] = "ส่วนของแผน",
            [part + ".year"] = "ปีงบประมาณ",
            [part + ".part"] = "ประเด็น",
            [part + ".text"] = "ข้อความ",
            [plan] = "แผนที่เผยแพร่",
            [plan + ".year"] = "ปีงบประมาณ",
            [plan + ".number"] = "ฉบับที่",
            [plan + ".at"] = "เผยแพร่เมื่อ",
            [plan + ".by"] = "เผยแพร่โดย",
            [plan + ".hash"] = "ค่าแฮช",
            [plan + ".address"] = "ที่อยู่ของหน้า",
            [plan + ".print"] = "รหัสของเนื้อหา",
            [carried] = "งานที่นำมาจากปีก่อน",
            [carried + ".year"] = "ปีที่เปิด",
            [carried + ".from_id"] = "รายการเดิมในระบบ",
            [carried + ".from"] = "รายการเดิม",
            [carried + ".way"] = "การตัดสินใจ",
            [carried + ".into"] = "ข้อในปีใหม่",
            [carried + ".why"] = "เหตุผล",
            [carried + ".at"] = "เมื่อ",
            [carried + ".by"] = "โดย",
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
