using Sujarit.Kernel;

namespace Sujarit.Platform.Jobs;

/// <summary>Spreads work over the first hours of a day in Thailand, so that not everything is asked at once.</summary>
public static class NightWork
{
    private const int startsAt = 1;
    private const int minutes = 180;

    /// <summary>A moment of the next night, of its own for each id.</summary>
    public static DateTimeOffset After(DateTimeOffset now, Guid id) =>
        ThaiClock.Begin(ThaiClock.DayOf(now).AddDays(1)).AddHours(startsAt).AddMinutes(id.ToByteArray()[^1] * minutes / (byte.MaxValue + 1));
}
