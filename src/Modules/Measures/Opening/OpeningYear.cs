using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Opening;

/// <summary>A year about to be opened from the one before.</summary>
/// <param name="Year">The year to be opened.</param>
/// <param name="Candidates">The works of the year before that were not carried over yet, in their order.</param>
/// <param name="There">The works the year has already.</param>
/// <param name="Done">What was carried over before, newest first.</param>
internal sealed record OpeningYear(FiscalYear Year, IReadOnlyList<Candidate> Candidates, IReadOnlyList<Work> There, IReadOnlyList<CarriedWork> Done)
{
    public IReadOnlyList<Candidate> Sure => [.. Candidates.Where(candidate => !candidate.NeedsDecision)];

    public IReadOnlyList<Candidate> Undecided => [.. Candidates.Where(candidate => candidate.NeedsDecision)];

    /// <summary>The works that go on by themselves and name the year before, which nobody changes for them.</summary>
    public IReadOnlyList<Candidate> Dated => [.. Sure.Where(candidate => Texts(candidate.Work).Any(Names))];

    /// <summary>The year's own item work on a code; null where there is none.</summary>
    public ItemWork? ItemThere(string code) => There.OfType<ItemWork>().FirstOrDefault(item => item.Code == code && !item.IsWithdrawn);

    /// <summary>Whether the year has this measure or action already, by hand or from the library.</summary>
    public bool Has(Work work) =>
        work switch
        {
            Measure measure => There.OfType<Measure>().Any(other => (measure.LibraryCode is { } code && other.LibraryCode == code) || (!other.IsWithdrawn && Same(other.Title, measure.Title))),
            IndicatorAction action => There.OfType<IndicatorAction>().Any(other => !other.IsWithdrawn && other.Indicator == action.Indicator && other.Actions.SequenceEqual(action.Actions)),
            _ => false,
        };

    /// <summary>The codes a measure serves, as this year calls them.</summary>
    public IEnumerable<string> Serves(Measure measure)
    {
        var shelf = Rulebooks.BesideProgram;
        var book = shelf.Years[0] <= measure.Year ? shelf.Of(measure.Year) : null;
        return measure.Serves.SelectMany(code => book?.Item(code) is null ? [code] : shelf.Follow(code, measure.Year, Year));
    }

    private bool Names(string text) => ThaiDigits.ToArabic(text).Contains(Year.Previous.ToString(), StringComparison.Ordinal);

    private static bool Same(string? one, string? other) => one is not null && other is not null && ThaiText.Fold(one) == ThaiText.Fold(other);

    private static List<string> Texts(Work work) =>
        work switch
        {
            Measure measure => [measure.Title ?? "", measure.Monitoring ?? "", .. measure.Steps],
            IndicatorAction action => action.Actions,
            _ => [],
        };
}
