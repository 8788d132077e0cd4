using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;

namespace Sujarit.Measures.Import.Prose;

/// <summary>
/// Reads what is told of a measure outside tables: under a heading that names it, by labels such as "ผู้รับผิดชอบ:" or as plain text,
/// which is what was done unless a label says otherwise.
/// </summary>
internal sealed partial class Narrative(Draft draft)
{
    private MeasureDraft? current;
    private Column field = Column.Summary;

    /// <summary>Whether what follows belongs to a measure.</summary>
    public bool IsTelling => current is not null;

    /// <summary>What follows no longer belongs to a measure.</summary>
    public void Leave() => current = null;

    /// <summary>Reads a paragraph; false where it belongs to no measure.</summary>
    public bool Read(Paragraph paragraph)
    {
        var text = Points.Tidy(paragraph.Text);
        var isHeading = paragraph.Style is ParagraphStyle.Heading1 or ParagraphStyle.Heading2 or ParagraphStyle.Title;
        if (Named(text, paragraph.Text, isHeading, paragraph.Mark) is { } named)
        {
            (current, field) = (named, Column.Summary);
            return true;
        }

        if (current is null || isHeading && FieldLabel.Of(text) is null || Ends().IsMatch(text))
        {
            current = null;
            return false;
        }

        Take(paragraph, text);
        return true;
    }

    private MeasureDraft? Named(string text, string paragraphText, bool isHeading, string? mark)
    {
        // A line in columns is a row of a table whose form the file does not keep.
        var isInColumns = PointMark.Strip(paragraphText).Contains('\t', StringComparison.Ordinal);
        if (text.Length is 0 or > 250 || isInColumns)
        {
            return null;
        }

        var title = MeasureTitle.Bare(text);
        if (draft.Named(title) is { } known && (isHeading || mark is not null || title.Length * 10 >= text.Length * 6))
        {
            return known;
        }

        var no = MeasureTitle.NumberOf(text) ?? (mark is null ? null : PointMark.Number(mark));
        var isNumbered = no is not null && (Announced().IsMatch(text) || (isHeading && Measure().IsMatch(title)));
        var isNew = isNumbered || (isHeading && Measure().IsMatch(title) && !About().IsMatch(title));
        if (!isNew || title.Length == 0)
        {
            return null;
        }

        return draft.Add(no ?? draft.Measures.Count + 1, title);
    }

    private void Take(Paragraph paragraph, string text)
    {
        if (FieldLabel.Of(text) is { } label)
        {
            field = label.Column;
            text = label.Text;
        }

        if (text.Length > 0)
        {
            current!.Add(field, field is Column.Period or Column.Monitoring ? [text] : Points.Of([paragraph with { Text = text }]));
        }
    }

    [GeneratedRegex(@"^\s*(?:[0-9๐-๙]{1,2}[.)]\s*)?(?:มาตรการที่\s*[0-9๐-๙]|[0-9๐-๙]{1,2}\s*[.)]\s*มาตรการ)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Announced();

    [GeneratedRegex(@"^(?:มาตรการ|กิจกรรม|โครงการ)(?!ที่ดำเนิน)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Measure();

    [GeneratedRegex(@"รายงานผล|ประจำปี|ภายในหน่วยงาน|ตารางที่|ดังนี้|ดังต่อไปนี้", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex About();

    [GeneratedRegex(@"^(?:\*\*)?(?:ตัวชี้วัด|ประเด็นการประเมิน|สรุปการประเมิน|ตาราง|จึงเรียน|บันทึกข้อความ|ลงชื่อ|\(ลงชื่อ\)|ภาคผนวก|ผลการประเมิน(?:คุณธรรม|ใน)|ส่วนที่|บทที่|รายงานผล)|^\((?:นาย|นาง)|^(?:[0-9๐-๙]{1,2}[.)]\s*)?(?:แนวทาง|การยกระดับ|ผลการประเมิน)[ก-๎]{0,24}ตัวชี้วัด|โทร\.|โทรศัพท์|จำนวนผู้เข้าชม", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Ends();
}
