using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;

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
            _ => "ปีละครั้ง",
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
