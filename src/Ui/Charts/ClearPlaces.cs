namespace Sujarit.Ui.Charts;

/// <summary>Finds where the label of a point stands clear of the lines of its picture and of the labels before it.</summary>
/// <param name="top">The highest a label may reach.</param>
/// <param name="bottom">The lowest a label may reach.</param>
internal sealed class ClearPlaces(double top, double bottom)
{
    // A digit of the sheet at 18 px, bold; digits of either script stand this far above and below their line, and the halo takes the rest.
    private const double letterWidth = 10.5;
    private const double above = 16.5;
    private const double below = 5.5;
    private const double nearest = 12;
    private const double step = 2;

    private readonly List<((double X, double Y) From, (double X, double Y) To)> lines = [];
    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>A line no label is to cross.</summary>
    public void Avoid((double X, double Y) from, (double X, double Y) to) => lines.Add((from, to));

    /// <summary>The line a label stands on, centred at its point: as near as it is clear, rather above than below; just above where it is clear nowhere.</summary>
    public double Under(string label, double x, double y)
    {
        var half = label.Length * letterWidth / 2;
        (double Left, double Top, double Right, double Bottom) Box(double stand) => (x - half, stand - above, x + half, stand + below);
        var stands = Enumerable.Range(0, (int)((bottom - top) / step))
            .SelectMany(index => (double[])[y - nearest - (index * step), y + nearest + above - 1 + (index * step)])
            .Where(stand => Box(stand) is var box && box.Top >= top && box.Bottom <= bottom && IsClear(box));
        var found = stands.Append(y - nearest).First();
        taken.Add(Box(found));
        return found;
    }

    private bool IsClear((double Left, double Top, double Right, double Bottom) box) =>
        !lines.Exists(line => Crosses(line.From, line.To, box))
        && !taken.Exists(other => other.Left < box.Right && box.Left < other.Right && other.Top < box.Bottom && box.Top < other.Bottom);

    // Liang and Barsky: the part of the line between the sides of the box, then of that the part between its top and bottom.
    private static bool Crosses((double X, double Y) from, (double X, double Y) to, (double Left, double Top, double Right, double Bottom) box)
    {
        var (first, last) = (0.0, 1.0);
        foreach (var (way, low, high) in ((double, double, double)[])[(to.X - from.X, box.Left - from.X, box.Right - from.X), (to.Y - from.Y, box.Top - from.Y, box.Bottom - from.Y)])
        {
            if (way == 0)
            {
                if (low > 0 || high < 0)
                {
                    return false;
                }

                continue;
            }

            first = Math.Max(first, Math.Min(low / way, high / way));
            last = Math.Min(last, Math.Max(low / way, high / way));
        }

        return first <= last;
    }
}
