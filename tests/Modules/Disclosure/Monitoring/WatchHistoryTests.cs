using Sujarit.Disclosure.Monitoring;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure;

public class WatchHistoryTests
{
    private static readonly DateTimeOffset noon = new(2024, 9, 16, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Where_nobody_looked_nothing_is_known_and_no_share_is_said()
    {
        var uptime = new WatchHistory(null, null, [], []).In(Window(-24, 0));

        Assert.Equal(new Uptime(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromHours(24)), uptime);
        Assert.Null(uptime.Percent);
    }

    [Fact]
    public void Between_the_first_and_the_last_look_it_was_open_but_for_its_outages()
    {
        var uptime = History(-10, -2, [(-6, -5)], []).In(Window(-24, 0));

        Assert.Equal((7, 1, 16), Hours(uptime));
        Assert.Equal(87.5m, uptime.Percent);
    }

    [Fact]
    public void What_has_not_ended_lasts_until_the_last_look_and_no_longer()
    {
        var history = new WatchHistory(At(-10), At(-1), [new Stretch(At(-4), DateTimeOffset.MaxValue)], []);

        Assert.Equal((6, 3, 15), Hours(history.In(Window(-24, 0))));
    }

    [Fact]
    public void Time_nobody_looked_counts_neither_way_even_within_an_outage()
    {
        // Open for two hours, down for six of which nobody looked for four, paused for one that overlaps.
        var uptime = History(-8, 0, [(-6, 0)], [(-5, -1), (-2, -1)]).In(Window(-8, 0));

        Assert.Equal((2, 2, 4), Hours(uptime));
        Assert.Equal(50m, uptime.Percent);
    }

    [Fact]
    public void Outages_that_overlap_count_once_and_none_counts_outside_of_the_window()
    {
        Assert.Equal((1, 3, 0), Hours(History(-48, 0, [(-30, -2), (-3, -1)], []).In(Window(-4, 0))));
    }

    [Fact]
    public void A_clock_that_was_set_back_makes_no_time()
    {
        var uptime = History(-8, 0, [(-2, -5)], [(-1, -1)]).In(Window(-8, 0));

        Assert.Equal((8, 0, 0), Hours(uptime));
        Assert.Equal((0, 0, 0), Hours(History(-8, 0, [], []).In(Window(0, -8))));
    }

    [Fact]
    public void Whoever_was_down_is_never_said_to_have_been_there_always()
    {
        var history = new WatchHistory(At(-720), At(0), [new Stretch(At(-1), At(-1).AddSeconds(1))], []);

        Assert.Equal(99.99m, history.In(Window(-720, 0)).Percent);
        Assert.Equal(100m, History(-720, 0, [], []).In(Window(-720, 0)).Percent);
    }

    [Fact]
    public void A_month_begins_at_midnight_in_Thailand()
    {
        var months = Months.Of(new FiscalYear(2567), new DateTimeOffset(2024, 9, 30, 17, 0, 0, TimeSpan.Zero));

        Assert.Equal(12, months.Count);
        Assert.Equal(new Stretch(new DateTimeOffset(2023, 9, 30, 17, 0, 0, TimeSpan.Zero), new DateTimeOffset(2023, 10, 31, 17, 0, 0, TimeSpan.Zero)), months[0].Time);
        // An outage around midnight falls into two months, each with its part.
        var from = new DateTimeOffset(2024, 7, 31, 16, 30, 0, TimeSpan.Zero);
        var history = new WatchHistory(from.AddDays(-90), from.AddDays(30), [new Stretch(from, from.AddHours(2))], []);
        Assert.Equal(TimeSpan.FromMinutes(30), history.In(months[9].Time).Down);
        Assert.Equal(TimeSpan.FromMinutes(90), history.In(months[10].Time).Down);
    }

    [Fact]
    public void Months_that_have_not_begun_are_not_told_and_the_present_one_lasts_until_now()
    {
        var now = new DateTimeOffset(2023, 11, 15, 5, 0, 0, TimeSpan.Zero);
        var months = Months.Of(new FiscalYear(2567), now);

        Assert.Equal([new DateOnly(2023, 10, 1), new DateOnly(2023, 11, 1)], months.Select(month => month.First));
        Assert.Equal(now, months[1].Time.To);
        Assert.Equal([new DateOnly(2023, 9, 1), new DateOnly(2023, 10, 1), new DateOnly(2023, 11, 1)], Months.UpTo(now, 3).Select(month => month.First));
    }

    private static WatchHistory History(int since, int until, IReadOnlyList<(int From, int To)> down, IReadOnlyList<(int From, int To)> unknown) =>
        new(At(since), At(until), [.. down.Select(time => Window(time.From, time.To))], [.. unknown.Select(time => Window(time.From, time.To))]);

    private static DateTimeOffset At(int hours) => noon.AddHours(hours);

    private static Stretch Window(int from, int to) => new(At(from), At(to));

    private static (double Up, double Down, double NotKnown) Hours(Uptime uptime) => (uptime.Up.TotalHours, uptime.Down.TotalHours, uptime.NotKnown.TotalHours);
}
