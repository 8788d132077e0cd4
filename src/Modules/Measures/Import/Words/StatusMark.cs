using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Words;

/// <summary>Which status a cell shows: by ticked boxes, by a tick under a heading, or by the words alone.</summary>
internal static partial class StatusMark
{
    /// <summary>What a cell says of the status, and what is left of it.</summary>
    /// <param name="Ticked">Every status that is ticked; more than one is a contradiction.</param>
    /// <param name="Rest">The paragraphs without the boxes and their labels.</param>
    internal sealed record Reading(IReadOnlyList<ProgressStatus> Ticked, IReadOnlyList<Paragraph> Rest)
    {
        /// <summary>The one status that is ticked; null for none or for several.</summary>
        public ProgressStatus? Status => Ticked.Distinct().Count() == 1 ? Ticked[0] : null;
    }

    public static Reading Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var ticked = new List<ProgressStatus>();
        var rest = new List<Paragraph>();
        var hasBoxes = false;
        foreach (var paragraph in paragraphs)
        {
            hasBoxes |= Box().IsMatch(paragraph.Text);
            var text = Box().Replace(paragraph.Text, box => Take(box, ticked));
            if (!string.IsNullOrWhiteSpace(text))
            {
                rest.Add(paragraph with { Text = text.Trim() });
            }
        }

        return hasBoxes ? new Reading(ticked, rest) : ReadWords(paragraphs);
    }

    /// <summary>The status a heading stands for, such as ดำเนินการแล้ว over a column of ticks; null for another heading.</summary>
    public static ProgressStatus? OfHeading(string heading)
    {
        var folded = string.Concat(heading.Where(character => !char.IsWhiteSpace(character)));
        return WholeLabel().IsMatch(folded) ? OfLabel(folded) : null;
    }

    public static bool IsTick(string text) => Tick().IsMatch(text.Trim());

    private static string Take(Match box, List<ProgressStatus> ticked)
    {
        if (box.Groups["on"].Success)
        {
            ticked.Add(OfLabel(box.Groups["label"].Value));
        }

        return " ";
    }

    // Without any box a line that is nothing but a status is the status; a longer line only tells it and stays.
    private static Reading ReadWords(IReadOnlyList<Paragraph> paragraphs)
    {
        var ticked = new List<ProgressStatus>();
        var rest = new List<Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            var bare = PointMark.Strip(paragraph.Text);
            if (OfHeading(bare) is { } status)
            {
                ticked.Add(status);
                continue;
            }

            rest.Add(paragraph);
        }

        return ticked.Count > 0 || rest.Count == 0 ? new Reading(ticked, rest) : new Reading(OfOpening(rest[0].Text), rest);
    }

    private static IReadOnlyList<ProgressStatus> OfOpening(string text) =>
        Opening().Match(PointMark.Strip(text)) is { Success: true } match ? [OfLabel(match.Value)] : [];

    private static ProgressStatus OfLabel(string label) =>
        label switch
        {
            _ when label.Contains("ไม่", StringComparison.Ordinal) => ProgressStatus.NotStarted,
            _ when label.Contains("ระหว่าง", StringComparison.Ordinal) => ProgressStatus.InProgress,
            _ when label.Contains("กำลัง", StringComparison.Ordinal) => ProgressStatus.InProgress,
            _ => ProgressStatus.Done,
        };

    [GeneratedRegex(
        @"(?:(?<on>[☑☒✓✔√🗹✅]|\[\s*[xX/✓✔√]\s*\]|\(\s*[xX/✓✔√]\s*\))|(?<off>[☐□▢]|\[\s*\]|\(\s*\)))\s*(?<label>ยังไม่\s?(?:ได้)?\s?ดำเนินการ|(?:อยู่)?(?:ใน)?\s?ระหว่าง\s?(?:การ)?\s?ดำเนินการ|กำลัง\s?ดำเนินการ|(?:ได้)?ดำเนินการ\s?แล้ว\s?เสร็จ|(?:ได้)?ดำเนินการ\s?เสร็จ\s?(?:สิ้น)?(?:แล้ว)?|(?:ได้)?ดำเนินการ\s?แล้ว|แล้วเสร็จ|ดำเนินการ)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Box();

    [GeneratedRegex(
        @"^(?:(?:ยัง)?ไม่(?:ได้)?(?:ดำเนินการ|แล้วเสร็จ)|ยังไม่ได้|(?:อยู่)?(?:ใน)?ระหว่าง(?:การ)?(?:ดำเนินการ)?|กำลังดำเนินการ|(?:ได้)?ดำเนินการ(?:แล้ว)?เสร็จ(?:สิ้น)?(?:แล้ว)?|(?:ได้)?ดำเนินการแล้ว|(?:ได้)?ดำเนินการ|แล้วเสร็จ|เสร็จ(?:สิ้น)?แล้ว)(?:\*+|\.+)?$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex WholeLabel();

    [GeneratedRegex(@"^(?:ยังไม่(?:ได้)?ดำเนินการ|(?:อยู่)(?:ใน)?ระหว่าง(?:การ)?ดำเนินการ|ดำเนินการแล้วเสร็จ|ดำเนินการแล้ว)(?=$|[\s:;,.(\-–])", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:[/✓✔√☑☒✅xXüPþ●]|\[[xX/]\]|\([xX/]\)|ใช่)$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Tick();
}
