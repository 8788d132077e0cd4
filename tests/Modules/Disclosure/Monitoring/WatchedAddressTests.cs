using Microsoft.Extensions.Configuration;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Kernel;
using Sujarit.Platform.Fetching;

namespace Sujarit.Modules.Disclosure;

public class WatchedAddressTests
{
    private static readonly DateTimeOffset morning = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);
    private static readonly MonitorSettings settings = Settings();
    private static readonly Uri place = new("https://www.example.go.th/o35");
    private readonly WatchedAddress watched = WatchedAddress.Of(new WatchedPlace(WatchKind.Theirs, place.AbsoluteUri, "รายงาน", new FiscalYear(2567), ["O35"]) { Points = 1.236m }, morning, settings);
    private WatchSpan? open;

    [Fact]
    public void It_is_down_only_once_a_second_look_some_minutes_later_says_so_and_from_the_first_one_on()
    {
        Look(0, LinkOutcome.Reached);
        Assert.Empty(Look(60, LinkOutcome.Silent));
        Assert.Equal((WatchState.Doubtful, morning.AddMinutes(63)), (watched.State, watched.DueAt));
        // Somebody asks at once: too soon to be a second look.
        Assert.Empty(Look(61, LinkOutcome.Silent));
        Assert.Equal((WatchState.Doubtful, morning.AddMinutes(63)), (watched.State, watched.DueAt));

        var outage = Assert.Single(Look(63, LinkOutcome.Silent));
        Assert.Equal((WatchSpanKind.Down, morning.AddMinutes(60), WatchTrouble.Silent), (outage.Kind, outage.From, outage.Trouble));
        Assert.Equal(WatchState.Down, watched.State);

        Assert.Empty(Look(120, LinkOutcome.Silent));
        Assert.Empty(Look(180, LinkOutcome.Reached));
        Assert.Equal((morning.AddMinutes(180), WatchState.Up, (WatchTrouble?)null), (outage.To, watched.State, watched.Trouble));
    }

    [Fact]
    public void A_false_alarm_leaves_nothing_behind()
    {
        Look(0, LinkOutcome.Reached);
        Look(60, LinkOutcome.Slow);
        Assert.Empty(Look(63, LinkOutcome.Reached));

        Assert.Equal((WatchState.Up, (DateTimeOffset?)null), (watched.State, watched.DoubtAt));
    }

    [Fact]
    public void Time_nobody_looked_is_not_known_and_a_doubt_from_before_it_is_none_any_more()
    {
        Look(0, LinkOutcome.Reached);
        Look(60, LinkOutcome.Silent);
        var gap = Assert.Single(Look(600, LinkOutcome.Silent));

        Assert.Equal((WatchSpanKind.NotKnown, morning.AddMinutes(60), (DateTimeOffset?)morning.AddMinutes(600)), (gap.Kind, gap.From, gap.To));
        Assert.Equal((WatchState.Doubtful, (DateTimeOffset?)morning.AddMinutes(600)), (watched.State, watched.DoubtAt));
    }

    [Fact]
    public void An_outage_that_was_over_when_somebody_looked_again_ends_where_it_was_last_seen()
    {
        Look(0, LinkOutcome.Reached);
        Look(60, LinkOutcome.Silent);
        Look(63, LinkOutcome.Silent);
        var outage = open!;
        Assert.Equal(WatchSpanKind.NotKnown, Assert.Single(Look(900, LinkOutcome.Reached)).Kind);

        Assert.Equal(morning.AddMinutes(63), outage.To);
    }

    [Fact]
    public void A_clock_that_was_set_back_neither_turns_the_history_round_nor_makes_an_outage()
    {
        Look(60, LinkOutcome.Reached);
        Assert.Empty(Look(0, LinkOutcome.Silent));

        Assert.Equal(morning.AddMinutes(60), watched.LookedAt);
        Assert.Equal((WatchState.Doubtful, (DateTimeOffset?)morning.AddMinutes(60)), (watched.State, watched.DoubtAt));
    }

    [Fact]
    public void What_says_nothing_changes_nothing_that_is_known()
    {
        Look(0, LinkOutcome.Reached);
        Look(60, LinkOutcome.Silent);
        Look(63, LinkOutcome.Silent);
        Look(120, LinkOutcome.Missing, 429);

        Assert.Equal((WatchState.Down, (DateTimeOffset?)morning.AddMinutes(63)), (watched.State, watched.LookedAt));
        Assert.Null(open!.To);
    }

    [Fact]
    public void A_pause_ends_an_outage_where_it_was_last_seen_and_needs_a_reason()
    {
        Look(0, LinkOutcome.Reached);
        Look(60, LinkOutcome.Silent);
        Look(63, LinkOutcome.Silent);
        watched.Pause(open);

        Assert.Equal((morning.AddMinutes(63), WatchState.Paused), (open!.To, watched.State));
        Assert.Throws<RuleBrokenException>(() => watched.Pause(null));
        Assert.Throws<RuleBrokenException>(() => watched.Ask(morning));
        Assert.Throws<RuleBrokenException>(() => WatchPause.Begin(watched.Id, " ", "นางสาวผู้พัก", morning));
        watched.Resume(morning.AddHours(3));
        Assert.Equal((WatchState.Unknown, morning.AddHours(3)), (watched.State, watched.DueAt));
        Assert.Throws<RuleBrokenException>(() => watched.Resume(morning));
    }

    [Fact]
    public void It_is_looked_at_when_asked_but_not_every_moment()
    {
        Look(0, LinkOutcome.Reached);
        Assert.Throws<RuleBrokenException>(() => watched.Ask(morning.AddSeconds(30)));
        watched.Ask(morning.AddMinutes(2));

        Assert.Equal((true, morning.AddMinutes(2)), (watched.IsWaiting, watched.DueAt));
    }

    [Fact]
    public void Two_watchmen_never_have_it_at_once_and_of_a_dead_one_it_is_taken_over()
    {
        watched.Claim(morning);
        Assert.Throws<InvalidOperationException>(() => watched.Claim(morning.AddMinutes(2)));
        watched.Claim(morning.AddMinutes(3));
        Assert.Equal(2, watched.Attempts);
    }

    [Fact]
    public void Looks_are_spread_so_that_not_all_come_at_once()
    {
        var due = Enumerable.Range(0, 200).Select(_ => WatchedAddress.Of(new WatchedPlace(WatchKind.Ours, place.AbsoluteUri, "หน้าแรก", new FiscalYear(2567), []), morning, settings).DueAt).ToList();

        Assert.All(due, at => Assert.InRange(at, morning, morning.AddMinutes(15)));
        Assert.True(due.Distinct().Count() > 50, $"{due.Distinct().Count()} moments");
        Assert.Equal(1.24m, watched.Points);
    }

    [Theory]
    [InlineData(LinkOutcome.Reached, 200, "https://www.example.go.th/o35", WatchKind.Theirs, true, null)]
    [InlineData(LinkOutcome.Missing, 404, "https://www.example.go.th/o35", WatchKind.Theirs, false, WatchTrouble.NotThere)]
    [InlineData(LinkOutcome.Missing, 503, "https://www.example.go.th/o35", WatchKind.Theirs, false, WatchTrouble.Fault)]
    [InlineData(LinkOutcome.Missing, 401, "https://www.example.go.th/o35", WatchKind.Theirs, false, WatchTrouble.SignIn)]
    [InlineData(LinkOutcome.Reached, 200, "https://accounts.google.com/v3/signin", WatchKind.Theirs, false, WatchTrouble.SignIn)]
    [InlineData(LinkOutcome.Missing, 403, "https://www.example.go.th/o35", WatchKind.Theirs, null, null)]
    [InlineData(LinkOutcome.Missing, 403, "https://www.example.go.th/o35", WatchKind.Ours, false, WatchTrouble.NotThere)]
    [InlineData(LinkOutcome.Missing, 429, "https://www.example.go.th/o35", WatchKind.Ours, null, null)]
    [InlineData(LinkOutcome.Unknown, null, "https://www.example.go.th/o35", WatchKind.Theirs, false, WatchTrouble.NoSuchSite)]
    [InlineData(LinkOutcome.Slow, null, "https://www.example.go.th/o35", WatchKind.Theirs, false, WatchTrouble.Slow)]
    [InlineData(LinkOutcome.Untrusted, null, "https://www.example.go.th/o35", WatchKind.Theirs, false, WatchTrouble.Certificate)]
    [InlineData(LinkOutcome.Astray, null, "https://www.example.go.th/o35", WatchKind.Theirs, false, WatchTrouble.Astray)]
    [InlineData(LinkOutcome.Forbidden, null, "https://www.example.go.th/o35", WatchKind.Theirs, null, null)]
    [InlineData(LinkOutcome.Offline, null, "https://www.example.go.th/o35", WatchKind.Ours, null, null)]
    internal void Each_trouble_is_told_apart(LinkOutcome outcome, int? status, string ended, WatchKind kind, bool? isUp, WatchTrouble? trouble) =>
        Assert.Equal(new WatchVerdict(isUp, trouble), WatchVerdict.Of(kind, place, new LinkReading(outcome, new Uri(ended)) { Status = status }));

    [Fact]
    public void Settings_stay_within_their_bounds_and_say_so()
    {
        Assert.Equal((15, 60, 3), (settings.OursEvery.TotalMinutes, settings.TheirsEvery.TotalMinutes, settings.SecondLookAfter.TotalMinutes));
        Assert.Contains("Monitoring:OursEvery", Assert.Throws<UnreadableException>(() => Settings(("Monitoring:OursEvery", "1"))).Message, StringComparison.Ordinal);
        Assert.Throws<UnreadableException>(() => Settings(("Monitoring:TheirsEvery", "วันละครั้ง")));
        Assert.Throws<UnreadableException>(() => Settings(("Monitoring:Witness", "ftp://example.com")));
        Assert.Null(Settings(("Monitoring:Witness", "")).Witness);
        Assert.Equal(120, Settings(("Monitoring:OursEvery", "120")).OursEvery.TotalMinutes);
    }

    [Fact]
    public void An_address_is_watched_without_the_place_within_its_page() =>
        Assert.Equal("https://www.example.go.th/o35?id=1", WatchList.Plain(new Uri("https://www.example.go.th/o35?id=1#annex")));

    private static MonitorSettings Settings(params (string Name, string Value)[] told) =>
        MonitorSettings.From(new ConfigurationBuilder().AddInMemoryCollection(told.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))).Build());

    private IReadOnlyList<WatchSpan> Look(int minutes, LinkOutcome outcome, int? status = null)
    {
        var reading = new LinkReading(outcome, place) { Status = status };
        var spans = watched.Take(WatchVerdict.Of(WatchKind.Theirs, place, reading), reading, morning.AddMinutes(minutes), settings, open?.To is null ? open : null);
        open = spans.FirstOrDefault(span => span.Kind == WatchSpanKind.Down) ?? open;
        return spans;
    }
}
