using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Modules.Measures.Works;

namespace Sujarit.Modules.Measures.Rounds;

public class RoundCalendarTests
{
    [Fact]
    public void A_work_without_a_cadence_has_no_rounds() => Assert.Empty(RoundCalendar.Of(Told.Measure()));

    [Fact]
    public void Quarters_of_a_fiscal_year_end_in_december_march_june_and_september() =>
        Assert.Equal(
            [new(2023, 12, 31), new(2024, 3, 31), new(2024, 6, 30), new DateOnly(2024, 9, 30)],
            RoundCalendar.Of(Every(Cadence.Quarterly)).Select(round => round.DueOn)
        );

    [Fact]
    public void Months_end_on_their_last_day_leap_years_too()
    {
        var rounds = RoundCalendar.Of(Every(Cadence.Monthly));
        Assert.Equal(12, rounds.Count);
        Assert.Equal(new Round(new(2023, 10, 1), new(2023, 10, 31)), rounds[0]);
        Assert.Equal(new Round(new(2024, 2, 1), new(2024, 2, 29)), rounds[4]);
        Assert.Equal(Told.Year.LastDay, rounds[^1].DueOn);
    }

    [Theory]
    [InlineData("Once", 1)]
    [InlineData("Yearly", 1)]
    [InlineData("HalfYearly", 2)]
    public void Whole_and_half_years_end_with_the_year(string cadence, int count)
    {
        var rounds = RoundCalendar.Of(Every(Enum.Parse<Cadence>(cadence)));
        Assert.Equal(count, rounds.Count);
        Assert.Equal((Told.Year.FirstDay, Told.Year.LastDay), (rounds[0].OpensOn, rounds[^1].DueOn));
    }

    [Fact]
    public void Nothing_is_due_outside_the_works_own_days()
    {
        var measure = Told.Measure();
        measure.Schedule(null, new DateOnly(2024, 1, 20), new DateOnly(2024, 3, 15), Cadence.Monthly);
        Assert.Equal(
            [new(new(2024, 1, 20), new(2024, 1, 31)), new(new(2024, 2, 1), new(2024, 2, 29)), new Round(new(2024, 3, 1), new(2024, 3, 15))],
            RoundCalendar.Of(measure)
        );
    }

    [Fact]
    public void Rounds_follow_each_other_without_gap_or_overlap_and_stay_in_the_work_whatever_its_days()
    {
        foreach (var cadence in Enum.GetValues<Cadence>().Where(cadence => cadence != Cadence.OwnDays))
        {
            for (var start = Told.Year.FirstDay; start <= Told.Year.LastDay; start = start.AddDays(13))
            {
                for (var end = start; end <= Told.Year.LastDay; end = end.AddDays(17))
                {
                    var measure = Told.Measure();
                    measure.Schedule(null, start, end, cadence);
                    var rounds = RoundCalendar.Of(measure);
                    Assert.Equal((start, end), (rounds[0].OpensOn, rounds[^1].DueOn));
                    Assert.All(rounds.Zip(rounds.Skip(1)), pair => Assert.Equal(pair.First.DueOn.AddDays(1), pair.Second.OpensOn));
                    Assert.All(rounds, round => Assert.True(round.OpensOn <= round.DueOn));
                }
            }
        }
    }

    [Fact]
    public void Own_days_are_in_order_and_each_once()
    {
        var measure = Told.Measure();
        measure.TellOn([new(2024, 8, 15), new(2024, 1, 15), new(2024, 8, 15)]);
        Assert.Equal([new(Told.Year.FirstDay, new(2024, 1, 15)), new Round(new(2024, 1, 16), new(2024, 8, 15))], RoundCalendar.Of(measure));
        measure.TellEvery(Cadence.Yearly);
        Assert.Single(RoundCalendar.Of(measure));
        Assert.Null(measure.RoundDays);
    }

    [Fact]
    public void Own_days_have_to_be_said_and_lie_within_the_work()
    {
        var measure = Told.Measure();
        measure.Schedule(null, new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30), null);
        Assert.Contains("อย่างน้อยหนึ่งวัน", Told.Refusal(() => measure.TellOn([])));
        Assert.Contains("อยู่นอกช่วงของงานนี้", Told.Refusal(() => measure.TellOn([new(2024, 7, 1)])));
        Assert.Contains("โปรดระบุวันครบกำหนด", Told.Refusal(() => measure.TellEvery(Cadence.OwnDays)));
        Assert.Null(measure.Cadence);
    }

    private static Measure Every(Cadence cadence)
    {
        var measure = Told.Measure();
        measure.TellEvery(cadence);
        return measure;
    }
}
