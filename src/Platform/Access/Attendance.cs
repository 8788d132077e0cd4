namespace Sujarit.Platform.Access;

/// <summary>When a person opened the page of today: during this visit, and during the one before.</summary>
/// <param name="SeenAt">Last, to the quarter of an hour; null for never.</param>
/// <param name="SeenBefore">Last of the visit before that; null for none.</param>
public sealed record Attendance(DateTimeOffset? SeenAt, DateTimeOffset? SeenBefore)
{
    private static readonly TimeSpan grain = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan pause = TimeSpan.FromHours(1);

    /// <summary>Of somebody who was never here.</summary>
    public static Attendance Never { get; } = new(null, null);

    /// <summary>When the person was here last before the visit that is under way; null for never.</summary>
    public DateTimeOffset? Before(DateTimeOffset now) => now - SeenAt >= pause ? SeenAt : SeenBefore;

    /// <summary>What is to be kept now that the page is opened; null where what is kept is exact enough.</summary>
    public Attendance? Opened(DateTimeOffset now) => SeenAt is null || now - SeenAt >= grain ? new Attendance(now, Before(now)) : null;
}
