using Sujarit.Kernel;

namespace Sujarit.Web;

/// <summary>A clock set to another day, for demonstrations and for walking through a year: it starts there and runs on.</summary>
internal sealed class MovedClock(DateOnly today) : TimeProvider
{
    private readonly TimeSpan moved = TimeSpan.FromDays(today.DayNumber - System.Today().DayNumber);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;
}
