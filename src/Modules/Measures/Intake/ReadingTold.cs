using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Intake;

/// <summary>What a reader has told last, for whoever looks now and then: reading is never held up by telling.</summary>
internal sealed class ReadingTold : IProgress<ReadingStep>
{
    private volatile ReadingStep? last;

    /// <summary>How far it has come, in Thai; null where the file does not let that be known.</summary>
    public string? Words => last is { All: > 0 } step ? Of(step) : null;

    public void Report(ReadingStep value) => last = value;

    private static string Of(ReadingStep step) =>
        step.Unit switch
        {
            ReadingUnit.Pages => $"กำลังอ่านไฟล์ อ่านแล้ว {step.Done} จาก {step.All} หน้า",
            ReadingUnit.Sheets => $"กำลังอ่านไฟล์ อ่านแล้ว {step.Done} จาก {step.All} แผ่นงาน",
            ReadingUnit.Kilobytes => $"กำลังอ่านไฟล์ อ่านแล้ว {step.Done} จาก {step.All} กิโลไบต์",
            ReadingUnit.Tables => $"กำลังแยกมาตรการ ตัวชี้วัด และข้อ OIT ผ่านแล้ว {step.Done} จาก {step.All} ตาราง",
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
}
