using Sujarit.Assessment.Contracts;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Brings together what the paper prints of the result: in sentences, in tables, and beside the indicators.</summary>
internal static class ResultFacts
{
    public static PrintedResult Of(Draft draft, Rulebook? rules, IReadOnlyCollection<string> levels)
    {
        var total = TotalIn(draft.Lines, levels);
        draft.Lines.ForEach(line => PrintedScores.Find(line, draft));
        foreach (var action in draft.Actions.Where(action => action.Score is not null && action.Indicator is not null))
        {
            draft.Indicators.TryAdd(action.Indicator!, action.Score!.Value);
        }

        var order = rules?.Tools.SelectMany(tool => tool.Parts.Select(part => part.Code).Prepend(tool.Code)).ToList() ?? [];
        return new PrintedResult
        {
            Total = total.Score ?? draft.Total,
            Level = total.Level ?? draft.Level,
            Tools = draft.Tools.OrderBy(tool => order.IndexOf(tool.Key)).ToDictionary(),
            Indicators = draft.Indicators.OrderBy(indicator => indicator.Key.Length).ThenBy(indicator => indicator.Key, StringComparer.Ordinal).ToDictionary(),
        };
    }

    // A sentence with both is the result; else the first score and the first level stand for it.
    private static PrintedTotal TotalIn(List<string> lines, IReadOnlyCollection<string> levels)
    {
        var found = lines.Select(line => PrintedTotal.Find(line, levels)).Where(total => total.Score is not null || total.Level is not null).ToList();
        return found.Find(total => total.Score is not null && total.Level is not null)
            ?? new PrintedTotal(
                found.Select(total => total.Score).FirstOrDefault(score => score is not null),
                found.Select(total => total.Level).FirstOrDefault(level => level is not null)
            );
    }
}
