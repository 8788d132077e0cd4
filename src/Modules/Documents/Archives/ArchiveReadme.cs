using System.Text;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;

namespace Sujarit.Documents.Archives;

/// <summary>The page that says what is in an archive, to whoever opens it in ten years without the program.</summary>
internal static class ArchiveReadme
{
    public static byte[] Of(YearArchive archive, AgencyCard agency, IEnumerable<IArchiveSource> sources, List<string> missing, DateTimeOffset at)
    {
        List<string> lines =
        [
            $"แฟ้มรวมของปีงบประมาณ พ.ศ. {archive.Year}",
            agency.Name,
            $"ทำเมื่อ {ThaiDate.Full(ThaiClock.DayOf(at))} ตามคำขอของ {archive.AskedBy}",
            "",
            "ในแฟ้มนี้มี",
            .. sources.Select(source => $"- {source.Folder}: {source.About}"),
            "- manifest.json: รายชื่อไฟล์ทั้งหมด พร้อมขนาดเป็นไบต์และค่าแฮช SHA-256 (ไม่รวม manifest.json เอง)",
            "",
            "ตารางแต่ละตารางมีสามแบบที่มีแถวเท่ากัน",
            "- .csv เปิดด้วยโปรแกรมตารางคำนวณ (UTF-8) ข้อความที่ขึ้นต้นด้วย = + - หรือ @ มีเครื่องหมาย ' นำหน้า เพื่อไม่ให้ถูกคำนวณเป็นสูตร",
            "- .xlsx เปิดด้วย Excel หรือ LibreOffice",
            "- .json สำหรับโปรแกรมอื่น ชื่อช่องเป็นภาษาอังกฤษ เวลาเป็นเวลาสากล (UTC)",
            "วันที่ในตารางเขียนเป็น ปี ค.ศ.-เดือน-วัน เวลาใน .csv และ .xlsx เป็นเวลาประเทศไทย ช่อง id ใช้โยงตารางเข้าด้วยกัน",
            "",
            "ในแฟ้มนี้ไม่มีรหัสผ่าน กุญแจเข้าระบบ ลิงก์เชิญ หรือบัญชี LINE ของผู้ใด แต่มีชื่อบุคคลและหลักฐานของหน่วยงาน โปรดเก็บในที่ปลอดภัย",
            .. missing.Count == 0 ? (string[])[] : ["", "ไฟล์ที่ระบบหาไม่พบ จึงไม่มีในแฟ้มนี้ โปรดแจ้งผู้ดูแลระบบ", .. missing.Select(name => $"- {name}")],
        ];
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n")];
    }
}
