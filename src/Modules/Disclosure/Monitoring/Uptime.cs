namespace Sujarit.Disclosure.Monitoring;

/// <summary>How long an address could be opened.</summary>
/// <param name="Up">So long it could.</param>
/// <param name="Down">So long it could not.</param>
/// <param name="NotKnown">So long nobody can say.</param>
internal sealed record Uptime(TimeSpan Up, TimeSpan Down, TimeSpan NotKnown)
{
    /// <summary>Nothing of any length.</summary>
    public static Uptime None { get; } = new(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);

    /// <summary>The share of the time that is known, cut after two decimals: whoever was down is never said to have been there always. Null where nothing is known.</summary>
    public decimal? Percent => Up + Down > TimeSpan.Zero ? Math.Floor(10_000m * Up.Ticks / (Up + Down).Ticks) / 100 : null;

    /// <summary>Both together.</summary>
    public Uptime Plus(Uptime other) => new(Up + other.Up, Down + other.Down, NotKnown + other.NotKnown);
}
