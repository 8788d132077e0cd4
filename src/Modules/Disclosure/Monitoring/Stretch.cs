namespace Sujarit.Disclosure.Monitoring;

/// <summary>A time from one moment to another; of no length where it ends before it begins.</summary>
internal sealed record Stretch(DateTimeOffset From, DateTimeOffset To)
{
    public TimeSpan Length => To > From ? To - From : TimeSpan.Zero;

    /// <summary>What of it lies within another.</summary>
    public Stretch Within(Stretch other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    /// <summary>How long several last together; where they overlap, once.</summary>
    public static TimeSpan Together(IEnumerable<Stretch> stretches)
    {
        var (sum, end) = (TimeSpan.Zero, DateTimeOffset.MinValue);
        foreach (var stretch in stretches.Where(stretch => stretch.Length > TimeSpan.Zero).OrderBy(stretch => stretch.From))
        {
            sum += new Stretch(stretch.From > end ? stretch.From : end, stretch.To).Length;
            end = stretch.To > end ? stretch.To : end;
        }

        return sum;
    }
}
