using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Recording;
using Sujarit.Assessment.Scores;

namespace Sujarit.Assessment;

/// <summary>What the audit page calls the things of this module.</summary>
internal static class AssessmentWords
{
    private const string result = "assessment_result";
    private const string figure = "assessment_figure";
    private const string change = "assessment_result_change";
    private const string rule = "assessment_rule_correction";
    private const string draft = "assessment_import_draft";
    private const string step = "assessment_calendar_step";
    private const string feed = "assessment_calendar_feed";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        [
            .. Enum.GetValues<ResultAct>().Select(act => KeyValuePair.Create($"{change}.act={act}", act.Word())),
            .. Enum.GetValues<RuleAspect>().Select(aspect => KeyValuePair.Create($"{rule}.aspect={aspect}", Of(aspect))),
            .. Enum.GetValues<FigureKind>().SelectMany(kind => new[] { $"{figure}.kind={kind}", $"{change}.steps={kind}" }.Select(key => KeyValuePair.Create(key, Of(kind)))),
            .. Results(),
            .. Corrections(),
            .. Drafts(),
            .. Calendar(),
        ]);

    private static Dictionary<string, string> Results() =>
        new()
        {
            [result] = "ผลการประเมิน",
            [result + ".year"] = "ปีงบประมาณ",
            [result + ".source"] = "ที่มา",
            [result + ".file"] = "ไฟล์ที่มา",
            [result + ".recorded_at"] = "บันทึกเมื่อ",
            [result + ".recorded_by"] = "บันทึกโดย",
            [result + ".changes"] = "จำนวนครั้งที่บันทึก",
            [figure] = "คะแนน",
            [figure + ".result_id"] = "ผลการประเมิน",
            [figure + ".kind"] = "คะแนนของ",
            [figure + ".code"] = "รหัส",
            [figure + ".value"] = "คะแนน",
            [figure + ".is_corrected"] = "เป็นค่าที่แก้ไขแล้ว",
            [change] = "ประวัติคะแนน",
            [change + ".result_id"] = "ผลการประเมิน",
            [change + ".year"] = "ปีงบประมาณ",
            [change + ".number"] = "ครั้งที่",
            [change + ".act"] = "การกระทำ",
            [change + ".at"] = "เมื่อ",
            [change + ".by"] = "โดย",
            [change + ".reason"] = "ที่มาหรือเหตุผล",
            [change + ".file"] = "ไฟล์ที่มา",
            [change + ".steps"] = "คะแนนที่เปลี่ยน (รหัส เดิม ใหม่)",
        };

    private static Dictionary<string, string> Corrections() =>
        new()
        {
            [rule] = "การแก้หลักเกณฑ์",
            [rule + ".aspect"] = "เรื่องที่แก้",
            [rule + ".target"] = "รหัส",
            [rule + ".value"] = "ค่าที่แก้เป็น",
            [rule + ".from"] = "ตั้งแต่ปี",
            [rule + ".to"] = "ถึงปี",
            [rule + ".reason"] = "เหตุผล",
            [rule + ".source"] = "ที่มา",
            [rule + ".made_at"] = "บันทึกเมื่อ",
            [rule + ".made_by"] = "บันทึกโดย",
            [rule + ".withdrawn_at"] = "ยกเลิกเมื่อ",
            [rule + ".withdrawn_by"] = "ยกเลิกโดย",
            [rule + ".withdrawn_why"] = "เหตุผลที่ยกเลิก",
        };

    private static Dictionary<string, string> Drafts() =>
        new()
        {
            [draft] = "ไฟล์คะแนนที่รอตรวจ",
            [draft + ".year"] = "ปีงบประมาณ",
            [draft + ".file_name"] = "ชื่อไฟล์",
            [draft + ".figures"] = "คะแนนที่อ่านได้",
            [draft + ".unread"] = "แถวที่อ่านไม่ได้",
            [draft + ".unread_count"] = "จำนวนแถวที่อ่านไม่ได้",
            [draft + ".made_at"] = "อ่านเมื่อ",
            [draft + ".made_by"] = "ส่งโดย",
        };

    private static Dictionary<string, string> Calendar() =>
        new()
        {
            [step] = "ขั้นตอนในปฏิทิน",
            [step + ".year"] = "ปีที่ประเมิน",
            [step + ".code"] = "รหัสในหลักเกณฑ์",
            [step + ".name"] = "ขั้นตอน",
            [step + ".from"] = "วันแรก",
            [step + ".to"] = "วันสุดท้าย",
            [step + ".note"] = "ที่มา",
            [step + ".by"] = "แก้โดย",
            [step + ".at"] = "แก้เมื่อ",
            [feed] = "ที่อยู่ปฏิทินลับ",
            [feed + ".person_id"] = "เจ้าของ",
            [feed + ".name"] = "ใช้กับ",
            [feed + ".hash"] = "รหัส",
            [feed + ".made_at"] = "สร้างเมื่อ",
            [feed + ".revoked_at"] = "ยกเลิกเมื่อ",
        };

    private static string Of(FigureKind kind) =>
        kind switch
        {
            FigureKind.Total => "คะแนนรวม",
            FigureKind.Tool => "เครื่องมือ",
            FigureKind.Part => "ส่วนของเครื่องมือ",
            FigureKind.Indicator => "ตัวชี้วัด",
            FigureKind.SubIndicator => "ตัวชี้วัดย่อย",
            _ => "ข้อ",
        };

    private static string Of(RuleAspect aspect) =>
        aspect switch
        {
            RuleAspect.ItemTitle => "ชื่อข้อ",
            RuleAspect.ItemYear => "ปีของข้อมูลในข้อ",
            RuleAspect.ItemElements => "องค์ประกอบด้านข้อมูลของข้อ",
            RuleAspect.ToolWeights => "น้ำหนักของเครื่องมือ",
            RuleAspect.LevelMarks => "เกณฑ์ของระดับ",
            RuleAspect.TestedTools => "เครื่องมือที่เทียบคะแนนขั้นต่ำ",
            _ => "ยืนยันตามคู่มือ",
        };
}
