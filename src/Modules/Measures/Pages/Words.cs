using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Fetching;

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

    public static IReadOnlyList<SelectListItem> Sources() => [.. Enum.GetValues<EvidenceSource>().Select(source => new SelectListItem(Of(source), source.ToString()))];

    public static string Of(CarryWay way) =>
        way switch
        {
            CarryWay.Taken => "นำมา",
            CarryWay.TakenAs => "นำมาเป็นข้ออื่น",
            _ => "ไม่นำมา",
        };

    /// <summary>The choices of a status; the empty one leaves it unsaid.</summary>
    public static IReadOnlyList<SelectListItem> Statuses(bool withNone = false) =>
        [
            .. withNone ? [new SelectListItem("ไม่ระบุสถานะ", "")] : Array.Empty<SelectListItem>(),
            .. Enum.GetValues<ProgressStatus>().Select(status => new SelectListItem(Of((ProgressStatus?)status), status.ToString())),
        ];

    public static IReadOnlyList<SelectListItem> Cadences() => [new("ไม่ระบุ", ""), .. Enum.GetValues<Cadence>().Select(cadence => new SelectListItem(Of(cadence), cadence.ToString()))];
}
