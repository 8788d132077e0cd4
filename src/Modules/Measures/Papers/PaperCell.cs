using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Papers;

/// <summary>Cells as official tables fill them.</summary>
internal static class PaperCell
{
    private static readonly (ProgressStatus Status, string Label)[] boxes =
    [
        (ProgressStatus.NotStarted, "ยังไม่ได้ดำเนินการ"),
        (ProgressStatus.InProgress, "อยู่ระหว่างดำเนินการ"),
        (ProgressStatus.Done, "ดำเนินการแล้วเสร็จ"),
    ];

    public static Cell Text(string? text) => new(string.IsNullOrEmpty(text) ? [] : [Plain(text)]);

    /// <summary>Several points are a numbered list; one alone needs no number.</summary>
    public static Cell Points(IReadOnlyList<string> points) => new(List(points));

    /// <summary>The three boxes, the right one ticked, and what was done.</summary>
    public static Cell Progress(ProgressStatus? status, IReadOnlyList<string> progress) =>
        new([.. boxes.Select(box => Plain($"{(box.Status == status ? '☑' : '☐')} {box.Label}")), .. List(progress)]);

    public static Row Head(params IEnumerable<string> titles) => new([.. titles.Select(Text)]);

    public static string Number(int number) => ThaiDigits.ToThai(number.ToString(CultureInfo.InvariantCulture));

    public static string Score(decimal score) => ThaiDigits.ToThai(score.ToString("0.00##", CultureInfo.InvariantCulture));

    private static IReadOnlyList<Paragraph> List(IReadOnlyList<string> points) =>
        points.Count == 1 ? [Plain(points[0])] : [.. points.Select((point, index) => Plain(point) with { Mark = $"{Number(index + 1)}." })];

    private static Paragraph Plain(string text) => new(text) { Style = ParagraphStyle.Plain };
}
