using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>Scores as bars from 0 to 100 with the threshold across; a bar that does not reach it is gold.</summary>
/// <param name="title">What is shown, in Thai.</param>
/// <param name="tools">The scores, in the order they are drawn.</param>
/// <param name="threshold">The score each should reach, or null.</param>
/// <param name="digits">Which digits to write.</param>
public sealed class ToolBars(string title, IReadOnlyList<NamedScore> tools, Threshold? threshold, Digits digits) : Chart(title, digits)
{
    private const double step = 50;

    private protected override bool IsEmpty => !tools.Any(tool => tool.Now is not null);

    private protected override double Height => (tools.Count * step) + (threshold is null ? 0 : 28);

    private protected override IReadOnlyList<string> Columns => threshold is null ? ["เครื่องมือ", "คะแนน"] : ["เครื่องมือ", "คะแนน", $"เกณฑ์ {Plain(threshold.Score)}"];

    private protected override IEnumerable<IReadOnlyList<string>> Rows =>
        tools.Select(tool => (string[])[tool.Name, Cell(tool.Now), .. threshold is null ? (string[])[] : [Verdict(tool)]]);

    private protected override string Essence
    {
        get
        {
            var all = string.Join(", ", tools.Select(tool => $"{tool.Name} {Cell(tool.Now)}"));
            return threshold is null ? all : $"{all} เกณฑ์{threshold.Name} {Plain(threshold.Score)}";
        }
    }

    private protected override void Draw(Drawing drawing)
    {
        for (var index = 0; index < tools.Count; index++)
        {
            var tool = tools[index];
            var top = index * step;
            drawing.Text(0, top + 18, Fitting(tool.Name, 24));
            drawing.Text(Width, top + 18, Cell(tool.Now), "b", "end");
            drawing.Box(0, top + 26, Width, 16, "bed");
            if (tool.Now is { } score)
            {
                drawing.Box(0, top + 26, Along(score), 16, IsBelow(tool, score) ? "warn" : "fill");
            }
        }

        if (threshold is not null)
        {
            var place = Along(threshold.Score);
            foreach (var (index, _) in tools.Index().Where(tool => tool.Item.IsTested))
            {
                drawing.Line(place, (index * step) + 23, place, (index * step) + 45, "rule");
            }

            var isFar = place > Width / 2;
            drawing.Text(place, Height - 6, Fitting($"เกณฑ์{threshold.Name} {Plain(threshold.Score)}", 24), "t", isFar ? "end" : "start");
        }
    }

    private bool IsBelow(NamedScore tool, Score score) => tool.IsTested && threshold is not null && score.Rounded < threshold.Score.Value;

    private string Verdict(NamedScore tool) =>
        !tool.IsTested ? "ไม่ใช้ตัดสิน" : tool.Now is not { } score ? "–" : IsBelow(tool, score) ? $"ขาด {Digits.Of(threshold!.Score.Rounded - score.Rounded)}" : "ถึงเกณฑ์";

    private static double Along(Score score) => (double)score.Value * Width / Scale.Highest;
}
