namespace Sujarit.Ui.Charts;

/// <summary>Work done, begun, lacking and not begun, stacked by owner or round; each bar is as long as its share of its own whole.</summary>
/// <param name="title">What is shown, in Thai.</param>
/// <param name="by">What a row is, in Thai, such as ส่วนราชการ.</param>
/// <param name="counts">The rows, in the order they are drawn.</param>
/// <param name="digits">Which digits to write.</param>
/// <param name="states">What done, begun, lacking and not begun are called here; null for their usual names.</param>
public sealed class ProgressBars(string title, string by, IReadOnlyList<ProgressCount> counts, Digits digits, IReadOnlyList<string>? states = null) : Chart(title, digits)
{
    private const double step = 52;
    private const double narrowest = 26;

    private readonly IReadOnlyList<string> names = states ?? ["เสร็จ", "กำลังทำ", "ขาด", "ยังไม่เริ่ม"];
    private readonly List<ProgressCount> rows = [.. counts.Where(row => row.Total > 0)];

    private protected override bool IsEmpty => rows.Count == 0;

    private protected override double Height => rows.Count * step;

    private protected override IReadOnlyList<string> Columns => [by, .. names];

    private protected override IEnumerable<IReadOnlyList<string>> Rows =>
        rows.Select(row => (string[])[row.Name, Digits.Of(row.Done), Digits.Of(row.Doing), Digits.Of(row.Missing), Digits.Of(row.Idle)]);

    private protected override string Essence
    {
        get
        {
            var missing = rows.Sum(row => row.Missing);
            return $"{names[0]} {Digits.Of(rows.Sum(row => row.Done))} จาก {Digits.Of(rows.Sum(row => row.Total))} เรื่อง" + (missing > 0 ? $" {names[2]} {Digits.Of(missing)} เรื่อง" : "");
        }
    }

    private protected override void Draw(Drawing drawing)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var top = index * step;
            drawing.Text(0, top + 18, Fitting(row.Name, 18));
            drawing.Text(Width, top + 18, $"{names[0]} {Digits.Of(row.Done)}/{Digits.Of(row.Total)}", "t", "end");
            DrawParts(drawing, row, top + 26);
        }
    }

    private void DrawParts(Drawing drawing, ProgressCount row, double top)
    {
        var place = 0.0;
        foreach (var (count, kind) in new[] { (row.Done, "done"), (row.Doing, "doing"), (row.Missing, "missing"), (row.Idle, "idle") })
        {
            if (count > 0)
            {
                var width = count * Width / row.Total;
                drawing.Box(place, top, Math.Max(1, width - 2), 21, "part " + kind, round: 3);
                if (width >= narrowest)
                {
                    drawing.Text(place + (width / 2) - 1, top + 17, Digits.Of(count), "on", "middle");
                }

                place += width;
            }
        }
    }
}
