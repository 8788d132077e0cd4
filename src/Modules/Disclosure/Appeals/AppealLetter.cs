using System.Text.RegularExpressions;
using Sujarit.Disclosure.Sealing;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Appeals;

/// <summary>The letter by which the agency contests scores: for each item what the assessors said, what is contended, and what was public then.</summary>
internal sealed partial class AppealLetter(Visit visit, PublicLinks links, Digits digits)
{
    /// <summary>To whom it is addressed where nobody else is named.</summary>
    public const string Reader = "คณะที่ปรึกษาการประเมิน";

    private const int mostShown = 10;

    /// <summary>What it says.</summary>
    /// <param name="year">The year.</param>
    /// <param name="to">To whom it is; blank for <see cref="Reader"/>.</param>
    public LetterText Of(AppealYear year, string? to)
    {
        var rows = year.InLetter;
        var proven = rows.Count(row => row.Shown.Count > 0);
        return new LetterText(
            $"ชี้แจงเพิ่มเติมผลคะแนนรายข้อ การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ปีงบประมาณ พ.ศ. {year.Book.Year}",
            string.IsNullOrWhiteSpace(to) ? Reader : to.Trim(),
            proven == 0 ? [] : [$"หนังสือรับรองการเผยแพร่ จำนวน {proven} ข้อ", "สำเนาข้อมูลที่เผยแพร่ พร้อมค่าแฮชสำหรับตรวจสอบ (แฟ้มอิเล็กทรอนิกส์)"],
            [.. Lines(year, rows, proven).SelectMany(Apart)]);
    }

    private IEnumerable<string> Lines(AppealYear year, IReadOnlyList<AppealRow> rows, int proven)
    {
        var agency = visit.Agency!.Name;
        yield return $"ตามที่{agency}ได้ทราบผลคะแนนรายข้อของแบบ OIT ในการประเมินปีงบประมาณ พ.ศ. {year.Book.Year} นั้น";
        yield return $"{agency}ได้ตรวจสอบแล้ว ขอชี้แจงเพิ่มเติมเพื่อโปรดพิจารณาคะแนนใหม่ จำนวน {rows.Count} ข้อ ดังนี้";
        foreach (var (at, row) in rows.Index())
        {
            foreach (var line in Item(year, row, at + 1))
            {
                yield return line;
            }
        }

        if (proven > 0)
        {
            yield return "ข้อมูลทุกฉบับข้างต้นมีตราผนึกในบันทึกตราผนึกของหน่วยงาน ซึ่งแก้ไขย้อนหลังไม่ได้โดยไม่ปรากฏร่องรอย ผู้รับตรวจสอบได้เองจากสิ่งที่ส่งมาด้วย โดยไม่ต้องใช้ฐานข้อมูลของหน่วยงาน";
        }

        yield return "จึงเรียนมาเพื่อโปรดพิจารณา";
    }

    private IEnumerable<string> Item(AppealYear year, AppealRow row, int number)
    {
        var contention = row.Contention!;
        yield return $"# {number}. ข้อ {row.Item.Code} {row.Item.Title}";
        yield return $"คะแนนที่ได้รับ {AppealWords.Score(contention.Contested ?? row.Score)} คะแนน จากคะแนนเต็ม {AppealWords.Score(row.Full)} คะแนน ประเด็นที่ชี้แจง {AppealWords.Elements(contention)}";
        yield return $"ความเห็นของผู้ประเมิน: {(row.Mark?.Comment ?? "ไม่มีความเห็นประกอบ").ReplaceLineEndings(" ")}";
        yield return "คำชี้แจง:";
        foreach (var line in contention.Reason.Split('\n'))
        {
            yield return line;
        }

        if (row.Shown.Count == 0)
        {
            yield return $"ในช่วงประเมิน ({AppealWords.Time(year, digits)}) ไม่มีข้อมูลของข้อนี้เผยแพร่ในเว็บไซต์ของหน่วยงานที่จัดทำด้วยระบบนี้ จึงไม่มีหนังสือรับรองการเผยแพร่";
            yield break;
        }

        yield return $"ข้อมูลที่เผยแพร่ในช่วงประเมิน ({AppealWords.Time(year, digits)})";
        var place = PublicAddress.Below(year.Book.Year, row.Item.Code);
        if (row.Shown.Count > mostShown)
        {
            yield return $"มี {row.Shown.Count} ฉบับ แสดง {mostShown} ฉบับล่าสุด ฉบับอื่นอยู่ในหนังสือรับรองการเผยแพร่";
        }

        foreach (var shown in row.Shown.TakeLast(mostShown))
        {
            yield return $"- ฉบับที่ {shown.Number} {shown.Title} เผยแพร่{AppealWords.Time(shown, digits.Script)}";
            yield return links.Whole(PublicAddress.OfVersion(place, shown.Number));
            yield return $"SHA-256\n{PrintedHash.Of(shown.Hash)}";
        }
    }

    // Papers print the digits of a line with Thai letters as Thai ones: what a program reads stands on lines of its own.
    private static IEnumerable<string> Apart(string line) =>
        ForPrograms().Split(line).SelectMany(part => part.Split('\n')).Select(part => part.Trim()).Where(part => part.Length > 0);

    [GeneratedRegex(@"(?<machine>https?://[^\s\u0E00-\u0E7F]+|\b[0-9a-f]{32,}\b)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ForPrograms();
}
