using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>An address that is watched, and how it was found last; see docs/decisions/0023. Its history is <see cref="WatchSpan"/>s.</summary>
internal sealed class WatchedAddress : AgencyRecord, ILeased
{
    public const int LongestTitle = 300;
    public const int LongestAddress = WebAddress.Longest;

    /// <summary>How often looking is tried: what ends the program would otherwise end it every time.</summary>
    public const int MostAttempts = 3;

    private static readonly TimeSpan lease = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan offline = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan asking = TimeSpan.FromMinutes(1);

    private WatchedAddress()
    {
    }

    public WatchKind Kind { get; private set; }

    public string Address { get; private init; } = "";

    /// <summary>The name of its site.</summary>
    public string Host { get; private init; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The codes of the published items that hang on it.</summary>
    public List<string> Items { get; private set; } = [];

    /// <summary>The assessment these items are of.</summary>
    public FiscalYear Assessment { get; private set; }

    /// <summary>What these items are worth of the total, in hundredths of a point; null where none hangs on it, or items are not scored.</summary>
    public int? Hundredths { get; private set; }

    /// <summary>What these items are worth of the total.</summary>
    public decimal? Points => Hundredths / 100m;

    /// <summary>What the office added it as; null where it did not.</summary>
    public Guid? AddedId { get; private set; }

    public WatchState State { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When somebody asked for it to be looked at now; null for nobody, or once it was.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>The first look that told something: since when there is a history.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>The last look that told something.</summary>
    public DateTimeOffset? LookedAt { get; private set; }

    /// <summary>When it was last found open.</summary>
    public DateTimeOffset? GoodAt { get; private set; }

    /// <summary>The look that failed first, while the second has not confirmed it.</summary>
    public DateTimeOffset? DoubtAt { get; private set; }

    /// <summary>How the last look ended.</summary>
    public LinkOutcome? Outcome { get; private set; }

    /// <summary>The status of the answer; null where none came.</summary>
    public int? Status { get; private set; }

    /// <summary>Why it cannot be opened; null where it can.</summary>
    public WatchTrouble? Trouble { get; private set; }

    public bool IsWatched => State is not (WatchState.Paused or WatchState.Retired);

    /// <summary>Whether somebody asked for a look and waits for it.</summary>
    public bool IsWaiting => AskedAt is not null && IsWatched;

    /// <summary>An address to be watched from now on.</summary>
    public static WatchedAddress Of(WatchedPlace place, DateTimeOffset now, MonitorSettings settings)
    {
        var watched = new WatchedAddress { Address = place.Address, Host = new Uri(place.Address).IdnHost };
        watched.Describe(place);
        watched.DueAt = now + (settings.Every(place.Kind) * watched.Share);
        return watched;
    }

    /// <summary>Says whose it is and what hangs on it.</summary>
    public void Describe(WatchedPlace place)
    {
        var title = place.Title.Length <= LongestTitle ? place.Title : place.Title[..LongestTitle];
        var hundredths = place.Points is { } points ? (int)decimal.Round(points * 100) : (int?)null;
        if ((Kind, Title, Assessment, Hundredths, AddedId) == (place.Kind, title, place.Assessment, hundredths, place.AddedId) && Items.SequenceEqual(place.Items))
        {
            return;
        }

        (Kind, Title, Assessment, Hundredths, AddedId, Items) = (place.Kind, title, place.Assessment, hundredths, place.AddedId, [.. place.Items]);
    }

    /// <summary>Somebody wants it looked at now.</summary>
    /// <exception cref="RuleBrokenException">It is not watched, or was looked at a moment ago.</exception>
    public void Ask(DateTimeOffset now)
    {
        if (!IsWatched)
        {
            throw new RuleBrokenException("ที่อยู่นี้พักหรือเลิกเฝ้าดูแล้ว โปรดเฝ้าดูต่อก่อน");
        }

        if (AskedAt is null && LookedAt is { } last && now - last < asking && now >= last)
        {
            throw new RuleBrokenException("เพิ่งตรวจที่อยู่นี้ไปไม่ถึงหนึ่งนาที โปรดรอสักครู่แล้วลองใหม่");
        }

        if (AskedAt is null)
        {
            (AskedAt, DueAt) = (now, now);
        }
    }

    /// <summary>A watchman takes it.</summary>
    public void Claim(DateTimeOffset now) => (LeasedUntil, Attempts) = LeasedUntil > now ? throw new InvalidOperationException("Another watchman has it.") : (now + lease, Attempts + 1);

    /// <summary>This machine has no way out: nothing is said of the address.</summary>
    public void NoWayOut(DateTimeOffset now) => (LeasedUntil, Attempts, AskedAt, Outcome, DueAt) = (null, 0, null, LinkOutcome.Offline, now + offline);

    /// <summary>It was looked at.</summary>
    /// <param name="verdict">What the look says.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="now">Now; a clock that was set back makes no time.</param>
    /// <param name="settings">How often it is looked at.</param>
    /// <param name="open">The time it cannot be opened that has not ended; null for none.</param>
    /// <returns>What begins or is known of its history with this look.</returns>
    public IReadOnlyList<WatchSpan> Take(WatchVerdict verdict, LinkReading reading, DateTimeOffset now, MonitorSettings settings, WatchSpan? open)
    {
        var at = now < LookedAt ? LookedAt.Value : now;
        (LeasedUntil, Attempts, AskedAt, Outcome, Status) = (null, 0, null, reading.Outcome, reading.Status);
        DueAt = now + (settings.Every(Kind) * (1 + ((Share - 0.5) / 5)));
        if (verdict.IsUp is not { } isUp)
        {
            (State, DoubtAt) = (open is null ? WatchState.Unknown : State, null);
            return [];
        }

        var last = LookedAt;
        var isGap = last is { } before && at - before > settings.Longest(Kind);
        (Since, LookedAt) = (Since ?? at, at);
        List<WatchSpan> spans = isGap ? [WatchSpan.NotKnown(Id, last!.Value, at)] : [];
        if (isUp)
        {
            open?.End(isGap ? last!.Value : at);
            (State, GoodAt, DoubtAt, Trouble) = (WatchState.Up, at, null, null);
            return spans;
        }

        Trouble = verdict.Trouble;
        if (open is null)
        {
            Doubt(isGap, at, now, settings, spans);
        }

        return spans;
    }

    /// <summary>Somebody said not to look for a while.</summary>
    /// <exception cref="RuleBrokenException">It is not watched anyway.</exception>
    public void Pause(WatchSpan? open)
    {
        if (!IsWatched)
        {
            throw new RuleBrokenException("ที่อยู่นี้พักหรือเลิกเฝ้าดูอยู่แล้ว โปรดเปิดหน้านี้ใหม่เพื่อดูสถานะล่าสุด");
        }

        Leave(WatchState.Paused, open);
    }

    /// <summary>It is watched again.</summary>
    /// <exception cref="RuleBrokenException">It was not paused.</exception>
    public void Resume(DateTimeOffset now)
    {
        if (State != WatchState.Paused)
        {
            throw new RuleBrokenException("ที่อยู่นี้เฝ้าดูอยู่แล้ว");
        }

        (State, DueAt) = (Waiting, now);
    }

    /// <summary>Nothing leads there any more.</summary>
    public void Retire(WatchSpan? open) => Leave(WatchState.Retired, open);

    /// <summary>Something leads there again.</summary>
    public void Reinstate(DateTimeOffset now) => (State, DueAt) = (Waiting, now);

    // Of its own for each, so that not all are asked at once.
    private double Share => Id.ToByteArray()[^1] / (double)byte.MaxValue;

    private WatchState Waiting => LookedAt is null ? WatchState.NotYet : WatchState.Unknown;

    private void Doubt(bool isGap, DateTimeOffset at, DateTimeOffset now, MonitorSettings settings, List<WatchSpan> spans)
    {
        if (DoubtAt is { } first && !isGap && at - first >= settings.SecondLookAfter)
        {
            spans.Add(WatchSpan.CannotBeOpened(Id, first, Trouble!.Value, Status));
            (State, DoubtAt) = (WatchState.Down, null);
            return;
        }

        DoubtAt = isGap ? at : DoubtAt ?? at;
        (State, DueAt) = (WatchState.Doubtful, (DoubtAt.Value < now ? DoubtAt.Value : now) + settings.SecondLookAfter);
    }

    // What is not looked at is not known to last.
    private void Leave(WatchState state, WatchSpan? open)
    {
        if (open is not null)
        {
            open.End(LookedAt ?? open.From);
        }

        (State, DoubtAt, AskedAt, Trouble) = (state, null, null, null);
    }
}
