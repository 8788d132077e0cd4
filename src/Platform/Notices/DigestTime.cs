using System.Globalization;
using Microsoft.Extensions.Configuration;
using Sujarit.Kernel;

namespace Sujarit.Platform.Notices;

/// <summary>When of a day in Thailand the digest goes out.</summary>
/// <param name="At">The time of day; setting <c>Notices:DigestAt</c>, half past seven unless told.</param>
public sealed record DigestTime(TimeOnly At)
{
    private const string usual = "07:30";

    /// <summary>Reads the setting.</summary>
    /// <exception cref="UnreadableException">It is no time of day.</exception>
    public static DigestTime From(IConfiguration settings)
    {
        var told = settings["Notices:DigestAt"] is { Length: > 0 } written ? written : usual;
        return TimeOnly.TryParseExact(told, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new DigestTime(at)
            : throw new UnreadableException($"Notices:DigestAt ต้องเป็นเวลาแบบ 07:30 ไม่ใช่ “{told}”");
    }

    /// <summary>The next time it goes out after this instant.</summary>
    public DateTimeOffset After(DateTimeOffset instant)
    {
        var today = ThaiClock.DayOf(instant);
        var at = ThaiClock.Begin(today) + At.ToTimeSpan();
        return at > instant ? at : ThaiClock.Begin(today.AddDays(1)) + At.ToTimeSpan();
    }
}
