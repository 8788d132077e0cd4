using Sujarit.Measures.Filing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Dismissing;

/// <summary>The doubts about a year's report, those that were dismissed apart.</summary>
internal sealed class SiftedDoubts
{
    public SiftedDoubts(Report report, YearReport.Composed composed)
    {
        var marked = new Doubts(report).All.Select(doubt => new MarkedDoubt(doubt, FindingMark.Of(doubt, composed))).ToList();
        var dismissed = marked.Select(doubt => (Doubt: doubt, Dismissal: composed.Dismissals.LastOrDefault(doubt.Mark.IsOf))).ToList();
        Open = [.. dismissed.Where(doubt => doubt.Dismissal is null).Select(doubt => doubt.Doubt)];
        Dismissed = [.. dismissed.Where(doubt => doubt.Dismissal is not null).Select(doubt => (doubt.Doubt, doubt.Dismissal!))];
    }

    /// <summary>Those that count.</summary>
    public IReadOnlyList<MarkedDoubt> Open { get; }

    /// <summary>Those that somebody has looked at, with the reason.</summary>
    public IReadOnlyList<(MarkedDoubt Doubt, Dismissal Dismissal)> Dismissed { get; }
}
