namespace Sujarit.Bench;

/// <summary>A clock that runs on from whatever moment it is set to, so that years can be lived within minutes.</summary>
internal sealed class BenchClock : TimeProvider
{
    private TimeSpan moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;

    /// <summary>It is nine in the morning of this day in Thailand, and runs on.</summary>
    public void Be(DateOnly day) => moved = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(7)) - System.GetUtcNow();
}
