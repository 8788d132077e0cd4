using Sujarit.Assessment.Points;
using Sujarit.Platform.Agenda;

namespace Sujarit.Modules.Assessment;

/// <summary>Points are worked out once for each state of an agency's rows, and never kept past a save.</summary>
public class PointBookTests
{
    private static readonly Guid here = Guid.CreateVersion7();
    private static readonly Guid there = Guid.CreateVersion7();
    private readonly MovingClock clock = new();
    private readonly PointBook book;
    private int asked;
    private int worked;
    private PointState state = new(here, 1, 0, 0);

    public PointBookTests() => book = new PointBook(clock);

    [Fact]
    public async Task What_is_kept_is_neither_asked_for_nor_worked_out_again()
    {
        var first = await Points(here);

        Assert.Same(first, await Points(here));
        Assert.Equal((0, 1), (asked, worked));
    }

    [Fact]
    public async Task After_a_while_the_rows_are_looked_at_and_worked_out_only_where_they_changed()
    {
        var first = await Points(here);
        clock.Pass(31);
        Assert.Same(first, await Points(here));
        Assert.Equal((1, 1), (asked, worked));

        state = state with { Version = 2 };
        clock.Pass(31);
        Assert.NotSame(first, await Points(here));
        Assert.Equal((2, 2), (asked, worked));
    }

    [Fact]
    public async Task A_save_is_known_at_once_and_to_its_own_agency_alone()
    {
        await Points(here);
        await Points(there);

        book.Turn(here);
        await Points(here);
        await Points(there);
        Assert.Equal((0, 3), (asked, worked));

        book.TurnAll();
        await Points(here);
        await Points(there);
        Assert.Equal((0, 5), (asked, worked));
    }

    [Fact]
    public async Task What_was_read_before_a_save_that_came_meanwhile_is_not_kept()
    {
        await book.Of(here, Ask, () =>
        {
            book.Turn(here);
            return WorkOut();
        });

        await Points(here);

        Assert.Equal(2, worked);
    }

    [Fact]
    public async Task What_fails_is_not_kept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await book.Of(here, Ask, () => throw new InvalidOperationException()));

        await Points(here);

        Assert.Equal(1, worked);
    }

    private ValueTask<IReadOnlyList<AgendaEntry>> Points(Guid agency) => book.Of(agency, Ask, WorkOut);

    private Task<PointState> Ask()
    {
        asked++;
        return Task.FromResult(state);
    }

    private Task<(PointState State, IReadOnlyList<AgendaEntry> Entries)> WorkOut()
    {
        worked++;
        IReadOnlyList<AgendaEntry> entries = [new AgendaEntry(AgendaSection.PointsAtRisk, "จุดที่เสียคะแนน", "assessment")];
        return Task.FromResult((state, entries));
    }

    private sealed class MovingClock : TimeProvider
    {
        private DateTimeOffset now = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Pass(int seconds) => now = now.AddSeconds(seconds);
    }
}
