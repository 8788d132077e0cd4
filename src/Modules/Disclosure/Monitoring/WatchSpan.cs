using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>A time at which a watched address could not be opened, or was not looked at. All other time between its first and last look it was open.</summary>
internal sealed class WatchSpan : AgencyRecord
{
    public const int LongestNames = 500;

    /// <summary>How long the history reaches back.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(731);

    private WatchSpan()
    {
    }

    public Guid WatchedId { get; private init; }

    public WatchSpanKind Kind { get; private init; }

    public DateTimeOffset From { get; private init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? To { get; private set; }

    /// <summary>Why it could not be opened, as the second look found it.</summary>
    public WatchTrouble? Trouble { get; private init; }

    /// <summary>The status of the answer; null where none came.</summary>
    public int? Status { get; private init; }

    /// <summary>When people were told; null for not.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>Who was told; null for nobody.</summary>
    public string? ToldTo { get; private set; }

    /// <summary>When they were told that it is open again.</summary>
    public DateTimeOffset? BackToldAt { get; private set; }

    /// <summary>It cannot be opened since a moment, and two looks say so.</summary>
    public static WatchSpan CannotBeOpened(Guid watched, DateTimeOffset from, WatchTrouble trouble, int? status) =>
        new() { WatchedId = watched, Kind = WatchSpanKind.Down, From = from, Trouble = trouble, Status = status };

    /// <summary>Nobody looked between two moments.</summary>
    public static WatchSpan NotKnown(Guid watched, DateTimeOffset from, DateTimeOffset to) =>
        new() { WatchedId = watched, Kind = WatchSpanKind.NotKnown, From = from, To = to };

    /// <summary>It is over.</summary>
    public void End(DateTimeOffset at) => To = at < From ? From : at;

    /// <summary>People were told of it.</summary>
    public void Told(string? names, DateTimeOffset at) => (ToldAt, ToldTo) = (at, names is null || names.Length <= LongestNames ? names : names[..LongestNames]);

    /// <summary>They were told that it is over.</summary>
    public void ToldBack(DateTimeOffset at) => BackToldAt = at;
}
