using System.Text.RegularExpressions;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Ticks that nothing bears out.</summary>
internal static partial class StatusCheck
{
    public static IEnumerable<Finding> Read(Report report, PaperFacts facts)
    {
        var rows = report.Actions
            .Select((action, at) => (Where: $"actions[{at}]", Name: $"ตัวชี้วัดที่ {action.Indicator}", action.Status, action.Progress))
            .Concat(report.Items.Select((item, at) => (Where: $"items[{at}]", Name: item.Code, item.Status, item.Progress)));
        foreach (var row in rows.Where(row => row.Status == ProgressStatus.Done))
        {
            if (row.Progress.FirstOrDefault(point => UnderWay().IsMatch(point)) is { } unfinished)
            {
                yield return new Finding(
                    FindingKind.DoneButInProgress,
                    row.Where,
                    unfinished,
                    $"{row.Name} ติ๊กว่าดำเนินการแล้ว แต่ข้อความบอกว่ายังดำเนินการอยู่ โปรดเลือกสถานะให้ตรงกับข้อเท็จจริง"
                );
            }

            if (row.Progress.All(IsBareClaim))
            {
                yield return new Finding(
                    FindingKind.DoneWithoutEvidence,
                    row.Where,
                    row.Progress.Count > 0 ? row.Progress[0] : "",
                    $"{row.Name} ติ๊กว่าดำเนินการแล้ว แต่ไม่มีวันที่ เลขที่ จำนวน หรือลิงก์ที่ตรวจสอบได้ โปรดระบุหลักฐาน"
                );
            }
        }

        foreach (var where in facts.Contradictions)
        {
            yield return new Finding(FindingKind.DoneButInProgress, where, "", "ติ๊กสถานะมากกว่าหนึ่งช่องในแถวเดียวกัน โปรดเลือกเพียงช่องเดียว");
        }
    }

    // To have published something on "the website", complete and in order, is what everybody writes; where and when is what counts.
    private static bool IsBareClaim(string point) => !Evidence().IsMatch(point) && Claim().IsMatch(point);

    [GeneratedRegex(
        @"^(?:ได้)?(?:แสดง|เผยแพร่|เปิดเผย|จัดทำ|ประชาสัมพันธ์|ประกาศ|รายงาน|นำ|ลง).*(?:เว็บไซ|เวบไซ|เว็ปไซ|เฟ[สซ]บุ|(?i:facebook|website))|ครบ(?:ถ้วน)?ตาม(?:องค์ประกอบ|ที่กำหนด)|^(?:ได้)?(?:ดำเนินการ|จัดทำ|ปฏิบัติ|เปิดเผยข้อมูล|เผยแพร่)(?:ข้อมูล)?(?:แล้ว|เรียบร้อย|เสร็จ|สิ้น|ครบ|ถ้วน|ตาม|แผน|ที่กำหนด|\s)*$",
        RegexOptions.None,
        Pattern.Limit
    )]
    private static partial Regex Claim();

    [GeneratedRegex("(?:อยู่|ใน)ระหว่าง(?:การ)?(?:ดำเนินการ|จัดทำ|ปรับปรุง|เสนอ|รอ|พิจารณา)|อยู่ระหว่าง|ยังไม่แล้วเสร็จ|ยังไม่ได้(?:ดำเนินการ|จัดทำ)|กำลังดำเนินการ|กำลังจัดทำ", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex UnderWay();

    // What a stranger could look up: an address, a dated event, a numbered paper, a count of people or times.
    [GeneratedRegex(
        @"https?://|www\.|\.go\.th|[0-9๐-๙]{1,2}\s*(?:[-–]\s*[0-9๐-๙]{1,2}\s*)?(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)|ที่\s*[0-9๐-๙]+\s*/\s*[0-9๐-๙]{4}|(?:เลขที่|ฉบับที่)\s*[ก-ฮ\s]{0,3}[0-9๐-๙]+|(?<![0-9๐-๙/.])[0-9๐-๙][0-9๐-๙,]*\s*(?!เดือน|ปี|ข้อ)[ก-ฮเ-ไ]|ร้อยละ\s*[0-9๐-๙]|ครบทุก", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Evidence();
}
