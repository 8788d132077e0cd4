using System.Globalization;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Intake;

/// <summary>What the reader found doubtful, each at the field it is about, as long as the text is still there.</summary>
internal sealed class Doubts
{
    // Quotes are cut and tidied; their beginning tells them apart.
    private const int enough = 24;

    private readonly List<Doubt> open = [];

    public Doubts(Report report)
    {
        var texts = Texts(report).ToList();
        foreach (var finding in report.Findings.Where(finding => !IsMended(finding, report)))
        {
            var quote = Beginning(finding.Quote);
            if (Places.Read(finding.Where) is var (list, index))
            {
                if (StillThere(texts, list, index, quote))
                {
                    open.Add(new Doubt(finding, list, index));
                }

                continue;
            }

            var place = quote.Length == 0 ? default : texts.FirstOrDefault(text => text.Folded.Contains(quote, StringComparison.Ordinal));
            open.Add(new Doubt(finding, place.List, place.Index));
        }
    }

    /// <summary>All that are left.</summary>
    public IReadOnlyList<Doubt> All => open;

    /// <summary>How many are left.</summary>
    public int Count => open.Count;

    /// <summary>Those about one measure, action or item.</summary>
    public IReadOnlyList<Finding> Of(string list, int index) => [.. open.Where(doubt => doubt.List == list && doubt.Index == index).Select(doubt => doubt.Finding)];

    /// <summary>How many there are in a list.</summary>
    public int In(string list) => open.Count(doubt => doubt.List == list);

    /// <summary>Those about scores, memo, year, agency and the paper as a whole.</summary>
    public IReadOnlyList<Finding> OfHead => [.. open.Where(doubt => doubt.List is null).Select(doubt => doubt.Finding)];

    /// <summary>The findings of a list after one entry was taken out: those behind it move up, its own go.</summary>
    public static IReadOnlyList<Finding> Without(IReadOnlyList<Finding> findings, string list, int removed) =>
        [
            .. findings.Select(finding => Places.Read(finding.Where) is var (at, index) && at == list && index >= removed
                ? index == removed ? null : finding with { Where = Moved(finding.Where, list, index) }
                : finding).OfType<Finding>(),
        ];

    // A tick that was taken back and a score that was put right leave the text as it was.
    private static bool IsMended(Finding finding, Report report) =>
        finding.Kind switch
        {
            FindingKind.DoneWithoutEvidence or FindingKind.DoneButInProgress => Places.Read(finding.Where) is var (list, index) && StatusOf(report, list, index) != ProgressStatus.Done,
            FindingKind.ScoreMismatch when Score.TryRead(finding.Quote, out var quoted) => !Scores(report.Result).Contains(quoted.Value),
            _ => false,
        };

    private static ProgressStatus? StatusOf(Report report, string list, int index) =>
        list == "actions" ? report.Actions.ElementAtOrDefault(index)?.Status : report.Items.ElementAtOrDefault(index)?.Status;

    private static IEnumerable<decimal> Scores(PrintedResult result) =>
        result.Tools.Values.Concat(result.Indicators.Values).Concat(result.Total is { } total ? [total] : []);

    private static string Moved(string where, string list, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index - 1}]{where[(where.IndexOf(']', StringComparison.Ordinal) + 1)..]}");

    // A doubt about what is ticked quotes its own text or a name: it stays until that text is gone.
    private static bool StillThere(List<(string List, int Index, string Folded)> texts, string list, int index, string quote) =>
        quote.Length == 0
        || texts.Exists(text => text.List == list && text.Index == index && text.Folded.Contains(quote, StringComparison.Ordinal))
        || (list == "actions" && quote.StartsWith(ThaiText.Fold("ตัวชี้วัดที่"), StringComparison.Ordinal));

    private static string Beginning(string quote) => ThaiText.Fold(quote) is { Length: > enough } whole ? whole[..enough] : ThaiText.Fold(quote);

    private static IEnumerable<(string List, int Index, string Folded)> Texts(Report report) =>
        report.Measures.Select((measure, at) => ("measures", at, Fold([measure.Title, measure.Period, measure.Monitoring, .. measure.Steps, .. measure.Owners, .. measure.Summary, .. measure.Outcomes, .. measure.Recommendations])))
            .Concat(report.Actions.Select((action, at) => ("actions", at, Fold([action.Period, .. action.Actions, .. action.Owners, .. action.Progress]))))
            .Concat(report.Items.Select((item, at) => ("items", at, Fold([item.Code, item.Title, .. item.Elements, .. item.Owners, .. item.Progress]))));

    private static string Fold(IEnumerable<string?> texts) => string.Join('\n', texts.OfType<string>().Select(ThaiText.Fold));
}
