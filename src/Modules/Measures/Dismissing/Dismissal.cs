using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Findings;

namespace Sujarit.Measures.Dismissing;

/// <summary>A finding about a year's report that somebody says is none. Its place is told by the work rather than by its place in the list.</summary>
internal sealed class Dismissal : DismissedFinding
{
    private Dismissal()
    {
    }

    public Guid YearWorkId { get; private init; }

    public FiscalYear Year { get; private init; }

    public FindingKind Kind { get; private init; }

    internal static Dismissal Make(YearWork year, FindingMark mark, string reason, Hand hand) =>
        new()
        {
            YearWorkId = year.Id,
            Year = year.Year,
            Kind = mark.Kind,
            Place = mark.Place,
            Seal = mark.Seal,
            Reason = ReasonOf(reason),
            By = hand.Name,
            At = hand.At,
        };
}
