using System.Globalization;
using AngleSharp.Dom;
using Sujarit.Ui.Charts;

namespace Sujarit.Modules.Ui;

public class ClearLabelTests
{
    // A digit of the sheet at 18 px is 10 px wide and 13 px high; what hangs below its line is a comma's.
    private const double letterWidth = 10;
    private const double above = 14;
    private const double below = 3;

    private static readonly Threshold[] levels = [new("ผ่าน", new(85)), new("ผ่านดี", new(90)), new("ผ่านดีเยี่ยม", new(95))];

    public static TheoryData<decimal[]> Years =>
        new((decimal[][])
        [
            [83.46m, 87.04m], [85, 85], [84, 95, 84], [60, 99, 61, 98], [99.99m], [84.9m, 85.1m, 84.9m, 85.1m, 84.9m], [100, 0, 100], [89, 90, 91, 94, 96],
            [83.46m, 83.5m, 84, 84.5m, 85, 86, 89.9m, 90, 94.99m, 95],
        ]);

    [Theory]
    [MemberData(nameof(Years))]
    public void No_label_of_a_score_is_struck_through(decimal[] scores)
    {
        var chart = Screen.Read(new ScoreOverYears("คะแนน", [.. scores.Select((score, index) => new YearScore(new(2560 + index), new(score)))], levels, new Screen().Digits));

        var labels = chart.QuerySelectorAll("svg text:not(.t)").ToList();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.DoesNotContain(Lines(chart), line => Crosses(line, Box(label))));
    }

    private static (double Left, double Top, double Right, double Bottom) Box(IElement label)
    {
        var (x, y, half) = (Number(label, "x"), Number(label, "y"), label.TextContent.Length * letterWidth / 2);
        return (x - half, y - above, x + half, y + below);
    }

    private static List<((double X, double Y) From, (double X, double Y) To)> Lines(IElement chart)
    {
        var way = chart.QuerySelector("svg .line")!.GetAttribute("points")!.Split(' ').Select(point => point.Split(',')).Select(point => (X: Number(point[0]), Y: Number(point[1]))).ToList();
        return
        [
            .. chart.QuerySelectorAll("svg line").Select(line => ((Number(line, "x1"), Number(line, "y1")), (Number(line, "x2"), Number(line, "y2")))),
            .. way.Zip(way.Skip(1)),
        ];
    }

    // Looked at step by step, which is slow and easily believed.
    private static bool Crosses(((double X, double Y) From, (double X, double Y) To) line, (double Left, double Top, double Right, double Bottom) box) =>
        Enumerable.Range(0, 2001).Select(step => step / 2000.0)
            .Select(part => (X: line.From.X + ((line.To.X - line.From.X) * part), Y: line.From.Y + ((line.To.Y - line.From.Y) * part)))
            .Any(point => point.X >= box.Left && point.X <= box.Right && point.Y >= box.Top && point.Y <= box.Bottom);

    private static double Number(IElement element, string name) => Number(element.GetAttribute(name)!);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
