using System.Globalization;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Notices;

namespace Sujarit.Disclosure.Sealing;

/// <summary>The letter that brings the root to who keeps it.</summary>
internal static class SealLetter
{
    /// <summary>The letter.</summary>
    /// <param name="receiver">Who gets it.</param>
    /// <param name="agency">Whose log it is.</param>
    /// <param name="code">The agency's code.</param>
    /// <param name="root">The log.</param>
    /// <param name="log">Where the whole log is fetched.</param>
    public static Letter Of(SealReceiver receiver, string agency, string code, SealRoot root, string log)
    {
        var day = ThaiDate.Formal(ThaiClock.DayOf(root.At!.Value), DigitScript.Arabic);
        return new(receiver.Mail, $"ค่ารากของบันทึกตราผนึกการเผยแพร่ {agency} {day}", $"""
            เรียน {receiver.Name}

            {agency} ขอส่งค่ารากของบันทึกตราผนึกการเผยแพร่ ค่ารากคือค่าที่คำนวณจากข้อมูลทุกฉบับที่เผยแพร่แล้ว โปรดเก็บไว้เป็นหลักฐาน
            เพื่อใช้ตรวจว่าข้อมูลที่หน่วยงานเผยแพร่ต่อสาธารณะจนถึง{day} ถูกแก้ไขหรือลบในภายหลังหรือไม่

            รหัสหน่วยงาน: {code}
            ตราผนึกล่าสุดเมื่อ: {day}
            จำนวนตราผนึก: {root.Size.ToString(CultureInfo.InvariantCulture)}
            ค่าราก (SHA-256 ตาม RFC 9162):
            {root.Hash}

            โปรดเก็บอีเมลฉบับนี้ไว้ ไม่ต้องตอบกลับ
            เมื่อต้องการตรวจ โปรดดาวน์โหลดบันทึกทั้งหมดจาก
            {log}
            แล้วให้ผู้ดูแลระบบคอมพิวเตอร์ใช้คำสั่ง sujarit verify seals.json --root {root.Hash}
            """);
    }
}
