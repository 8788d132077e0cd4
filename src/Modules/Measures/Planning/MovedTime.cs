using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Planning;

/// <summary>What a work's time says that holds in any year.</summary>
internal static class MovedTime
{
    /// <summary>
    /// The words and the days. Words with a figure name days of that year: they are read as days where none are given, and left out, since papers
    /// print the months of the days.
    /// </summary>
    public static (string? Period, DateOnly? First, DateOnly? Last) Of(Work work)
    {
        if (work.Period is not { } words || !words.Any(char.IsDigit))
        {
            return (work.Period, work.StartsOn, work.EndsOn);
        }

        return work is { StartsOn: null, EndsOn: null } && ThaiDate.TryRead(words, out var span) && span.IsWithin(work.Year)
            ? (null, span.First, span.Last)
            : (null, work.StartsOn, work.EndsOn);
    }
}
