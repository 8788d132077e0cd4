using System.Text;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Import.Tables;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

/// <summary>
/// Compares a paper with what was read from it, character by character: whatever stands on the paper, numbers and bullets, boxes and
/// the words over columns aside, has to be in a field or unplaced.
/// </summary>
internal static class NothingDropped
{
    private static readonly string[] boxes = ["ยังไม่ได้ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้วเสร็จ", "ดำเนินการแล้ว", "ดำเนินการ", "บันทึกข้อความ"];

    /// <summary>The words of the paper that were lost.</summary>
    public static IReadOnlyList<string> Lost(Document document, Report report)
    {
        var kept = Kept(report);
        return [.. Texts(document).SelectMany(text => text.Split([' ', '\t', '\n'])).Where(word => !IsKept(word, kept) && !IsLabel(word)).Distinct()];
    }

    // In prose a label stands before the text as a heading stands over a column.
    private static bool IsLabel(string word) => word.Length <= 45 && HeaderWords.IsHeading(word) && !word.Contains("ตัวชี้วัด", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return paragraph.Text;
            }
            else if (block is Table table)
            {
                var grid = new Grid(table);
                foreach (var row in Enumerable.Range(0, grid.Rows).Where(row => !IsHeading(grid, row)))
                {
                    foreach (var text in grid.Texts(row))
                    {
                        yield return text;
                    }
                }
            }
        }
    }

    private static bool IsHeading(Grid grid, int row) =>
        Heading.IsHeadingRow(grid, row, 2) || (grid.Text(row, 0).Length == 0 && grid.Texts(row).All(HeaderWords.IsHeading));

    // What is left of a word after numbers, boxes and marks has to stand in the reading, wherever a point was cut out of it.
    private static bool IsKept(string word, string kept)
    {
        var bare = Bare(word);
        if (bare.Length == 0 || kept.Contains(bare, StringComparison.Ordinal))
        {
            return true;
        }

        for (var cut = 1; cut < bare.Length; cut++)
        {
            if (kept.Contains(bare[..cut], StringComparison.Ordinal) && kept.Contains(bare[cut..], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Bare(string word)
    {
        var bare = new StringBuilder(word);
        foreach (var label in boxes)
        {
            bare.Replace(label, "");
        }

        return new string([.. ThaiDigits.ToArabic(bare.ToString()).Where(character => char.IsLetter(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark)]);
    }

    private static string Kept(Report report)
    {
        var kept = new StringBuilder();
        foreach (var measure in report.Measures)
        {
            string[] texts = [measure.Title ?? "", measure.Period ?? "", measure.Monitoring ?? "", .. measure.Steps, .. measure.Owners, .. measure.Summary, .. measure.Outcomes, .. measure.Recommendations];
            kept.AppendJoin(' ', texts);
        }

        foreach (var action in report.Actions)
        {
            kept.AppendJoin(' ', [action.Period ?? "", "ตัวชี้วัดที่คะแนน", .. action.Actions, .. action.Owners, .. action.Progress]);
        }

        foreach (var item in report.Items)
        {
            kept.AppendJoin(' ', [item.Code, item.Title ?? "", .. item.Elements, .. item.Owners, .. item.Progress]);
        }

        if (report.Memo is { } memo)
        {
            kept.AppendJoin(' ', ["ส่วนราชการโทรที่วันที่เรื่องเรียน", memo.From ?? "", memo.Subject ?? "", memo.To ?? "", memo.Number ?? "", memo.Date is { } date ? ThaiDate.Full(date) : ""]);
            foreach (var signer in memo.Signers)
            {
                kept.AppendJoin(' ', [signer.Role ?? "", signer.Name, signer.Position ?? "", "รักษาการแทนรักษาราชการแทนปฏิบัติราชการแทน", signer.ActingFor ?? ""]);
            }
        }

        kept.AppendJoin(' ', report.Unplaced.Select(unplaced => unplaced.Text));
        return Bare(kept.ToString());
    }
}
