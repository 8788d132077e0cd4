namespace Sujarit.Site;

/// <summary>The clock of a house: it starts at nine in the morning of a day of the sample's year, runs on, and can be moved.</summary>
internal sealed class HouseClock : TimeProvider
{
    private static readonly DateTimeOffset morning = new(2024, 9, 16, 9, 0, 0, TimeSpan.FromHours(7));
    private readonly DateTimeOffset opened = System.GetUtcNow();
    private long moved;

    public override DateTimeOffset GetUtcNow() => morning.ToUniversalTime() + (System.GetUtcNow() - opened) + TimeSpan.FromTicks(Interlocked.Read(ref moved));

    /// <summary>So much time passes at once.</summary>
    public void Pass(TimeSpan time) => Interlocked.Add(ref moved, time.Ticks);

    /// <summary>It is nine in the morning of this day in Thailand, and runs on.</summary>
    public void Be(DateOnly day) => Pass(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(7)) - GetUtcNow());
}
