using Sujarit.Kernel.Thai;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Appeals;

/// <summary>The words a contention begins with: what the program knows, and blanks for what only people know.</summary>
internal sealed class AppealDraft(PublicLinks links)
{
    /// <summary>What a blank begins with; as long as one stands there, it is not ready.</summary>
    public const string Blank = "{{";

    /// <summary>The words.</summary>
    /// <param name="year">The year.</param>
    /// <param name="row">The item.</param>
    /// <param name="answer">What answers the comment of the assessors; null leaves a blank for it.</param>
    public string Of(AppealYear year, AppealRow row, string? answer = null)
    {
        var lines = new List<string>();
        if (row.Shown.Count == 0)
        {
            lines.Add("{{ระบุหลักฐานว่าข้อมูลเผยแพร่อยู่ในช่วงประเมิน เช่น ลิงก์ที่ส่งไว้ในระบบ ITAS}}");
        }
        else
        {
            var shown = row.Shown[^1];
            var address = links.Whole(PublicAddress.OfVersion(PublicAddress.Below(year.Book.Year, row.Item.Code), shown.Number));
            lines.Add($"ข้อมูลของข้อนี้เผยแพร่อยู่ในช่วงประเมิน ตามฉบับที่ {shown.Number} เรื่อง {shown.Title} ซึ่งเผยแพร่{AppealWords.Time(shown, DigitScript.Arabic)}");
            // Where nobody knows under which name the site is reached, half an address helps nobody.
            lines.AddRange(Uri.IsWellFormedUriString(address, UriKind.Absolute) ? ["เปิดดูได้ที่", address] : []);
        }

        if (row.Shown.Count > 0 && row.Findings.Count == 0 && !row.IsChangedSince && row.Item.Elements.Count > 0)
        {
            lines.Add($"ข้อมูลดังกล่าวแสดงองค์ประกอบครบทั้ง {row.Item.Elements.Count} องค์ประกอบ ได้แก่");
            lines.AddRange(row.Item.Elements.Select((element, at) => $"{at + 1}. {element.Text}"));
        }

        if (row.Mark?.Comment is not null)
        {
            lines.Add($"ตามที่ผู้ประเมินให้ความเห็นไว้นั้น ขอชี้แจงว่า {answer ?? "{{ระบุหน้า หัวข้อ หรือแถวในข้อมูลที่ตอบความเห็นของผู้ประเมิน}}"}");
        }

        lines.Add("จึงขอให้พิจารณาให้คะแนนข้อนี้ใหม่");
        return string.Join('\n', lines);
    }
}
