using Sujarit.Kernel.Thai;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Which field of a report a quote stands in, where it stands in one alone.</summary>
internal sealed class FieldPlaces(Report report)
{
    private readonly List<(string Where, string Folded)> fields = [.. Fields(report).Where(field => !string.IsNullOrEmpty(field.Text)).Select(field => (field.Where, ThaiText.Fold(field.Text!)))];

    /// <summary>The finding at its field; as it is where the quote stands in none or in several.</summary>
    public Finding Put(Finding finding)
    {
        if (Places.Read(finding.Where) is not null || finding.Where.StartsWith("result", StringComparison.Ordinal) || finding.Where.StartsWith("memo", StringComparison.Ordinal))
        {
            return finding;
        }

        var quote = ThaiText.Fold(finding.Quote);
        var found = quote.Length < 2 ? [] : fields.Where(field => field.Folded.Contains(quote, StringComparison.Ordinal)).Select(field => field.Where).Distinct().Take(2).ToList();
        return found.Count == 1 ? finding with { Where = found[0] } : finding;
    }

    private static IEnumerable<(string Where, string? Text)> Fields(Report report) =>
        report.Measures.SelectMany((measure, at) => Of($"measures[{at}]",
                ("title", [measure.Title]), ("steps", measure.Steps), ("period", [measure.Period]), ("owners", measure.Owners), ("summary", measure.Summary),
                ("outcomes", measure.Outcomes), ("recommendations", measure.Recommendations), ("monitoring", [measure.Monitoring])))
            .Concat(report.Actions.SelectMany((action, at) => Of($"actions[{at}]",
                ("actions", action.Actions), ("owners", action.Owners), ("period", [action.Period]), ("progress", action.Progress))))
            .Concat(report.Items.SelectMany((item, at) => Of($"items[{at}]",
                ("title", [item.Title]), ("elements", item.Elements), ("owners", item.Owners), ("progress", item.Progress))))
            .Concat(report.Memo is { } memo ? Of("memo", ("from", [memo.From]), ("number", [memo.Number]), ("subject", [memo.Subject]), ("to", [memo.To])) : [])
            .Concat((report.Memo?.Signers ?? []).SelectMany((signer, at) => Of($"memo.signers[{at}]", ("name", [signer.Name]), ("position", [signer.Position]), ("actingFor", [signer.ActingFor]))));

    private static IEnumerable<(string Where, string? Text)> Of(string row, params (string Field, IReadOnlyList<string?> Texts)[] fields) =>
        fields.SelectMany(field => field.Texts.Select(text => ($"{row}.{field.Field}", text)));
}
