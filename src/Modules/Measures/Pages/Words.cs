using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;

namespace Sujarit.Measures.Pages;

/// <summary>What states and kinds are called, and how they look.</summary>
internal static class Words
{
    public static string Of(ProgressStatus? status) =>
        status switch
        {
            ProgressStatus.NotStarted => "ยังไม่เริ่ม",
            ProgressStatus.InProgress => "อยู่ระหว่างดำเนินการ",
            ProgressStatus.Done => "แล้วเสร็จ",
            _ => "ไม่ระบุสถานะ",
        };

    /// <summary>The look of a state, as the state tag knows it.</summary>
    public static string Look(ProgressStatus? status) =>
        status switch
        {
            ProgressStatus.InProgress => "doing",
            ProgressStatus.Done => "done",
            _ => "idle",
        };

    public static string Of(Cadence cadence) =>
        cadence switch
        {
            Cadence.Once => "ครั้งเดียว",
            Cadence.Monthly => "ทุกเดือน",
            Cadence.Quarterly => "ทุกไตรมาส",
            Cadence.HalfYearly => "ทุก 6 เดือน",
            Cadence.OwnDays => "ตามวันที่กำหนดเอง",
            _ => "ปีละครั้ง",
        };

    public static string Of(TaskState state) =>
        state switch
        {
            TaskState.Waiting => "รอรายงาน",
            TaskState.Answered => "รายงานแล้ว",
            _ => "ไม่มีการดำเนินการในรอบนี้",
        };

    public static string Of(RoundState state) =>
        state switch
        {
            RoundState.Done => "ตอบแล้ว",
            RoundState.Waiting => "รอตอบ",
            RoundState.Overdue => "เกินกำหนด",
            _ => "ยังไม่ถึงรอบ",
        };

    /// <summary>The look of a state, as the state tag knows it.</summary>
    public static string Look(RoundState state) =>
        state switch
        {
            RoundState.Done => "done",
            RoundState.Waiting => "doing",
            RoundState.Overdue => "missing",
            _ => "idle",
        };

    public static string Of(DraftState state) =>
        state switch
        {
            DraftState.Waiting => "รอคิวอ่าน",
            DraftState.Reading => "กำลังอ่าน",
            DraftState.Ready => "รอตรวจและบันทึก",
            DraftState.Refused => "อ่านไม่ได้",
            _ => "บันทึกเข้าปีแล้ว",
        };

    public static string Of(EvidenceSource source) =>
        source switch
        {
            EvidenceSource.Upload => "ไฟล์ที่แนบ",
            EvidenceSource.Link => "ลิงก์",
            EvidenceSource.Register => "ทะเบียนของหน่วยงาน",
            _ => "หน้าที่หน่วยงานเผยแพร่",
        };

    public static IReadOnlyList<SelectListItem> Sources() => [.. Enum.GetValues<EvidenceSource>().Select(source => new SelectListItem(Of(source), source.ToString()))];

    public static string Of(CarryWay way) =>
        way switch
        {
            CarryWay.Taken => "นำมา",
            CarryWay.TakenAs => "นำมาเป็นข้ออื่น",
            _ => "ไม่นำมา",
        };

    /// <summary>What sort of mistake a finding is, in the words of the office.</summary>
    public static string Of(FindingKind kind) =>
        kind switch
        {
            FindingKind.ForeignAgency => "ชื่อหน่วยงานอื่น",
            FindingKind.MisspeltAgency => "ชื่อหน่วยงานสะกดผิด",
            FindingKind.WrongYear => "ปีหรือวันที่ไม่ตรง",
            FindingKind.DoneWithoutEvidence => "แล้วเสร็จแต่ไม่มีหลักฐาน",
            FindingKind.DoneButInProgress => "แล้วเสร็จแต่ข้อความบอกว่ายังทำอยู่",
            FindingKind.ScoreMismatch => "คะแนนไม่ตรงกัน",
            FindingKind.PastedRequirement => "คัดลอกข้อกำหนดเป็นผล",
            FindingKind.WrongTool => "ตัวชี้วัดผิดเครื่องมือ",
            FindingKind.MixedDigits => "เลขไทยปนเลขอารบิก",
            FindingKind.ShiftedColumn => "ข้อความผิดช่อง",
            FindingKind.Repeated => "รายการซ้ำ",
            FindingKind.MixedNumber => "เลขสองชุดในจำนวนเดียว",
            FindingKind.Unfilled => "ที่ว่างยังไม่ได้กรอก",
            FindingKind.ImpossibleDate => "วันที่ไม่มีในปฏิทิน",
            FindingKind.WrongPerson => "ชื่อไม่ตรงกับตำแหน่ง",
            FindingKind.RepeatedSentence => "ข้อความซ้ำหลายรายการ",
            FindingKind.UnchangedFromLastYear => "เหมือนรายงานปีก่อน",
            FindingKind.EvidenceOutsideYear => "หลักฐานอยู่นอกปี",
            FindingKind.SumMismatch => "ยอดรวมหรือร้อยละไม่ตรง",
            _ => "น่าจะผิด",
        };

    /// <summary>Where a finding stands, in the words of the office; empty where only the paper as a whole says it.</summary>
    public static string Place(string where) =>
        Places.Read(where) is var (list, index) ? $"{(list == "measures" ? "มาตรการ" : list == "actions" ? "แนวทางยกระดับ" : "ข้อ OIT")} ลำดับที่ {index + 1}"
        : where.StartsWith("memo", StringComparison.Ordinal) ? "บันทึกข้อความ"
        : where.StartsWith("result", StringComparison.Ordinal) ? "ผลการประเมิน"
        : PlaceInFile.Of(where);

    /// <summary>The choices of a status; the empty one leaves it unsaid.</summary>
    public static IReadOnlyList<SelectListItem> Statuses(bool withNone = false) =>
        [
            .. withNone ? [new SelectListItem("ไม่ระบุสถานะ", "")] : Array.Empty<SelectListItem>(),
            .. Enum.GetValues<ProgressStatus>().Select(status => new SelectListItem(Of((ProgressStatus?)status), status.ToString())),
        ];

    public static IReadOnlyList<SelectListItem> Cadences() => [new("ไม่ระบุ", ""), .. Enum.GetValues<Cadence>().Select(cadence => new SelectListItem(Of(cadence), cadence.ToString()))];
}
