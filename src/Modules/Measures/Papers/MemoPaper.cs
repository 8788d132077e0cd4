using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Papers;

/// <summary>The memo (บันทึกข้อความ) that carries the report, in the form of ระเบียบงานสารบรรณ แบบที่ 29.</summary>
internal static class MemoPaper
{
    // ข้อ 71: on a memo the garuda stands 1.5 cm high.
    private const double garuda = 1.5;

    public static IEnumerable<Block> Of(Report report, ReportMemo memo)
    {
        yield return new SectionTurn(PageOrientation.Portrait) { TopCentimetres = 1.5 };
        yield return new MemoTitle("บันทึกข้อความ", new Emblem(garuda));
        foreach (var line in Head(memo))
        {
            yield return line;
        }

        foreach (var text in Body(report))
        {
            yield return new Paragraph(text);
        }

        foreach (var signer in memo.Signers)
        {
            var signature = new Signature(signer.Name, Positions(signer));
            yield return signer.Role is { } role ? new Opinion(role, signature) : signature;
        }
    }

    private static IEnumerable<Block> Head(ReportMemo memo)
    {
        Field from = new("ส่วนราชการ", memo.From ?? "") { Share = 2 };
        yield return new FieldLine(memo.Phone is { Length: > 0 } phone ? [from, new Field("โทร.", phone)] : [from]);
        yield return new FieldLine([new Field("ที่", memo.Number ?? ""), new Field("วันที่", memo.Date is { } date ? ThaiDate.Full(date) : "")]);
        yield return new FieldLine([new Field("เรื่อง", memo.Subject ?? "")]);
        yield return new FieldLine([new Field("เรียน", memo.To ?? "")]) { IsDotted = false };
    }

    private static IEnumerable<string> Body(Report report)
    {
        yield return $"ด้วย{report.Agency.Name ?? "หน่วยงาน"} ได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน{ReportPaper.InYear(report)} เสร็จสิ้นแล้ว"
            + (ResultPaper.Sentence(report) is { } result ? $" ทั้งนี้ {result}" : "");
        yield return $"บัดนี้ ได้จัดทำรายงานผลการดำเนินการ{ReportPaper.RoundOf(report)}แล้ว ประกอบด้วย{Contents(report)} รายละเอียดปรากฏตามรายงานที่แนบมาพร้อมนี้";
        yield return "จึงเรียนมาเพื่อโปรดทราบและพิจารณาเผยแพร่ต่อสาธารณะต่อไป";
    }

    private static string Contents(Report report)
    {
        (int Count, string Words)[] parts =
        [
            (report.Measures.Count, "ผลการดำเนินการตามมาตรการหรือกิจกรรม {0} มาตรการ"),
            (report.Actions.Count, "แนวทางในการยกระดับการประเมิน {0} ตัวชี้วัด"),
            (report.Items.Count, "การเปิดเผยข้อมูลสาธารณะ {0} ข้อ"),
        ];
        var said = parts.Where(part => part.Count > 0).Select(part => part.Words.Replace("{0}", PaperCell.Number(part.Count), StringComparison.Ordinal)).ToList();
        return said.Count switch
        {
            0 => "ผลการดำเนินการตามมาตรการ",
            1 => said[0],
            _ => $"{string.Join(' ', said[..^1])} และ{said[^1]}",
        };
    }

    // The acting officer's own position comes first, then the position stood in for.
    private static IReadOnlyList<string> Positions(Signer signer) =>
        signer.ActingFor is { Length: > 0 } other ? [$"{signer.Position} รักษาราชการแทน".TrimStart(), other] : [signer.Position ?? ""];
}
