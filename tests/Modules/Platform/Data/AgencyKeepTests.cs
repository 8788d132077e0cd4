using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Modules.Platform.Data;

/// <summary>What is kept is worked out once for each state of an agency's rows, and never kept past a save.</summary>
public class AgencyKeepTests
{
    private static readonly AgencyCard here = new(Guid.CreateVersion7(), "here", "ที่นี่", null, null, null, ThaiDigits: false);
    private static readonly AgencyCard there = new(Guid.CreateVersion7(), "there", "ที่นั่น", null, null, null, ThaiDigits: false);
    private readonly MovingClock clock = new();
    private readonly AgencyKeep<Kept> keep;
    private int asked;
    private int worked;
    private int state = 1;

    public AgencyKeepTests() => keep = new AgencyKeep<Kept>(clock);

    [Fact]
    public async Task What_is_kept_is_neither_asked_for_nor_worked_out_again()
    {
        var first = await Value(here);

        Assert.Same(first, await Value(here));
        Assert.Equal((0, 1), (asked, worked));
    }

    [Fact]
    public async Task After_a_while_the_rows_are_looked_at_and_worked_out_only_where_they_changed()
    {
        var first = await Value(here);
        clock.Pass(31);
        Assert.Same(first, await Value(here));
        Assert.Equal((1, 1), (asked, worked));

        state = 2;
        clock.Pass(31);
        Assert.NotSame(first, await Value(here));
        Assert.Equal((2, 2), (asked, worked));
    }

    [Fact]
    public async Task Without_a_cheaper_question_it_is_worked_out_again_after_a_while()
    {
        var first = await keep.Of(here.Id, WorkOut);
        Assert.Same(first, await keep.Of(here.Id, WorkOut));
        clock.Pass(31);

        Assert.NotSame(first, await keep.Of(here.Id, WorkOut));
        Assert.Equal((0, 2), (asked, worked));
    }

    [Fact]
    public async Task A_save_is_known_at_once_and_to_its_own_agency_alone()
    {
        await Value(here);
        await Value(there);

        keep.Turn(here);
        await Value(here);
        await Value(there);
        Assert.Equal((0, 3), (asked, worked));

        keep.Turn(null);
        await Value(here);
        await Value(there);
        Assert.Equal((0, 5), (asked, worked));
    }

    [Fact]
    public async Task What_was_read_before_a_save_that_came_meanwhile_is_not_kept()
    {
        await keep.Of(
            here.Id,
            () =>
            {
                keep.Turn(here);
                return WorkOut();
            },
            IsStillSo);

        await Value(here);

        Assert.Equal(2, worked);
    }

    [Fact]
    public async Task What_fails_is_not_kept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await keep.Of(here.Id, () => throw new InvalidOperationException()));

        await Value(here);

        Assert.Equal(1, worked);
    }

    private ValueTask<Kept> Value(AgencyCard agency) => keep.Of(agency.Id, WorkOut, IsStillSo);

    private Task<bool> IsStillSo(Kept kept)
    {
        asked++;
        return Task.FromResult(kept.State == state);
    }

    private Task<Kept> WorkOut()
    {
        worked++;
        return Task.FromResult(new Kept(state));
    }

    private sealed class Kept(int state)
    {
        public int State => state;
    }

    private sealed class MovingClock : TimeProvider
    {
        private DateTimeOffset now = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Pass(int seconds) => now = now.AddSeconds(seconds);
    }
}
