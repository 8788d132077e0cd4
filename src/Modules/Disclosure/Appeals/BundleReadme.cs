using System.Globalization;
using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Appeals;

/// <summary>What a bundle says of itself, and how it is checked by whoever gets it.</summary>
internal static class BundleReadme
{
    public const string Name = "README.txt";

    /// <summary>The text.</summary>
    /// <param name="agency">Whose bundle it is.</param>
    /// <param name="year">The year.</param>
    /// <param name="items">What it holds.</param>
    /// <param name="missing">What could not be put in, and why.</param>
    /// <param name="at">When it was made.</param>
    public static string Of(string agency, AppealYear year, IReadOnlyList<BundleItem> items, IReadOnlyList<string> missing, DateTimeOffset at)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"ชุดเอกสารชี้แจงเพิ่มเติม การประเมินปีงบประมาณ พ.ศ. {year.Book.Year}\n{agency}\nจัดทำเมื่อ {ThaiDate.Moment(at, DigitScript.Arabic)}\n\n");
        text.Append("สิ่งที่อยู่ในแฟ้มนี้\n- หนังสือชี้แจง.docx (และ .pdf ถ้ามี) หนังสือชี้แจงทุกข้อ\n- รายการข้อที่ชี้แจง.xlsx ตารางสรุป\n- โฟลเดอร์ตามรหัสข้อ มีหนังสือรับรองการเผยแพร่ (certificate.json, .docx และ .pdf ถ้ามี) สำเนาที่ตรวจสอบได้ (copies) และหน้าเว็บสำหรับเปิดอ่าน (pages ไม่อยู่ในการตรวจ ข้อความเดียวกันอยู่ใน copies)\n\n");
        text.Append("วิธีตรวจว่าไม่มีสิ่งใดถูกแก้ไข (ไม่ใช้ฐานข้อมูลหรืออินเทอร์เน็ต)\n1. แตกแฟ้มนี้ แล้วเปิดโปรแกรม sujarit ในโฟลเดอร์ที่แตกไว้\n2. ใช้คำสั่งต่อไปนี้ทีละข้อ\n");
        foreach (var item in items.Where(item => item.Certificate is { IsPaper: true }))
        {
            text.Append(CultureInfo.InvariantCulture, $"   sujarit verify {AppealBundle.FolderOf(item.Row)}/certificate.json --copies {AppealBundle.FolderOf(item.Row)}/copies\n");
        }

        text.Append("3. คำตอบ \"valid\": true แปลว่าทุกฉบับมีตราผนึกจริง และสำเนาทุกไฟล์ตรงกับที่เผยแพร่ หากสำเนาถูกแก้ไขแม้ไบต์เดียว คำตอบจะเป็น false และบอกชื่อฉบับหรือไฟล์\n4. ตรวจโดยไม่ใช้โปรแกรมนี้ก็ได้: ค่า SHA-256 ของ sealed.txt ต้องตรงกับค่า hash ของฉบับนั้นใน certificate.json (คำสั่ง sha256sum)\n5. เทียบค่าราก (root) กับค่าที่หน่วยงานเผยแพร่หรือส่งไว้ก่อนแล้ว ด้วย --root เพื่อให้แน่ใจว่าเป็นบันทึกเดียวกัน\n");
        Told(text, "ข้อที่ไม่มีข้อมูลเผยแพร่ในช่วงประเมิน จึงไม่มีหนังสือรับรอง", [.. items.Where(item => item.Certificate is null).Select(item => $"ข้อ {item.Row.Item.Code} {item.Row.Item.Title}")]);
        Told(text, "สิ่งที่ใส่ในแฟ้มนี้ไม่ได้", missing);
        return text.ToString();
    }

    private static void Told(StringBuilder text, string head, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{head}\n{string.Concat(lines.Select(line => $"- {line}\n"))}");
        }
    }
}
