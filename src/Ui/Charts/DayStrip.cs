namespace Sujarit.Ui.Charts;

/// <summary>A mark for each of many days, and their months in a table. All it says comes in the language of the page.</summary>
/// <param name="title">What is shown.</param>
/// <param name="essence">What the picture says, in a sentence, for who cannot see it.</param>
/// <param name="columns">The heads of the table.</param>
/// <param name="rows">The rows of the table.</param>
/// <param name="days">How each day looks: done, doing, missing, idle; the oldest first.</param>
/// <param name="digits">Which digits to write.</param>
public sealed class DayStrip(string title, string essence, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<string> days, Digits digits) : Chart(title, digits)
{
    private const int inRow = 30;
    private const double step = 20;
    private const double mark = 16;

    private protected override bool IsEmpty => days.Count == 0;

    private protected override string Essence => essence;

    private protected override double Height => Math.Ceiling(days.Count / (double)inRow) * step;

    private protected override IReadOnlyList<string> Columns => columns;

    private protected override IEnumerable<IReadOnlyList<string>> Rows => rows;

    private protected override void Draw(Drawing drawing)
    {
        var width = Width / inRow;
        foreach (var (index, day) in days.Index())
        {
            drawing.Box(index % inRow * width, index / inRow * step, width - 2, mark, $"part {day}", round: 2);
        }
    }
}
