using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Publishing;

/// <summary>What differs between two reports, in sentences for the person who publishes.</summary>
internal static class Changes
{
    public static IReadOnlyList<string> Between(Report before, Report now) =>
        [
            .. Lists("มาตรการ", before.Measures, now.Measures, measure => $"{measure.No}. {measure.Title}", Same),
            .. Lists("แนวทางของตัวชี้วัดที่", before.Actions, now.Actions, action => action.Indicator ?? "–", Same),
            .. Lists("ข้อ", before.Items, now.Items, item => $"{item.Code} {item.Title}", Same),
            .. Said(before.Round != now.Round, "รอบรายงานเปลี่ยน"),
            .. Said(!SameResult(before.Result, now.Result), "คะแนนหรือระดับผลการประเมินเปลี่ยน"),
            .. Said(!SameMemo(before.Memo, now.Memo), "บันทึกข้อความเปลี่ยน"),
        ];

    private static IEnumerable<string> Said(bool differs, string sentence) => differs ? [sentence] : [];

    private static IEnumerable<string> Lists<TEntry>(string word, IReadOnlyList<TEntry> before, IReadOnlyList<TEntry> now, Func<TEntry, string> name, Func<TEntry, TEntry, bool> same)
    {
        var old = before.ToLookup(name);
        var fresh = now.ToLookup(name);
        return fresh.Where(group => !old.Contains(group.Key)).Select(group => $"เพิ่ม{word} {group.Key}")
            .Concat(old.Where(group => !fresh.Contains(group.Key)).Select(group => $"ไม่มี{word} {group.Key} แล้ว"))
            .Concat(fresh.Where(group => old.Contains(group.Key) && !SameAll([.. old[group.Key]], [.. group], same)).Select(group => $"แก้ไข{word} {group.Key}"));
    }

    private static bool SameAll<TEntry>(List<TEntry> before, List<TEntry> now, Func<TEntry, TEntry, bool> same) =>
        before.Count == now.Count && before.Zip(now).All(pair => same(pair.First, pair.Second));

    private static bool Same(ReportedMeasure one, ReportedMeasure other) =>
        one.Period == other.Period
        && one.Monitoring == other.Monitoring
        && one.Steps.SequenceEqual(other.Steps)
        && one.Owners.SequenceEqual(other.Owners)
        && one.Summary.SequenceEqual(other.Summary)
        && one.Outcomes.SequenceEqual(other.Outcomes)
        && one.Recommendations.SequenceEqual(other.Recommendations);

    private static bool Same(ReportedAction one, ReportedAction other) =>
        (one.Score, one.Period, one.Status) == (other.Score, other.Period, other.Status)
        && one.Actions.SequenceEqual(other.Actions)
        && one.Owners.SequenceEqual(other.Owners)
        && one.Progress.SequenceEqual(other.Progress);

    private static bool Same(ReportedItem one, ReportedItem other) =>
        one.Status == other.Status && one.Elements.SequenceEqual(other.Elements) && one.Owners.SequenceEqual(other.Owners) && one.Progress.SequenceEqual(other.Progress);

    // Kept scores have two places.
    private static bool SameResult(PrintedResult one, PrintedResult other) =>
        Shown(one.Total) == Shown(other.Total) && one.Level == other.Level && SameScores(one.Tools, other.Tools) && SameScores(one.Indicators, other.Indicators);

    private static bool SameScores(IReadOnlyDictionary<string, decimal> one, IReadOnlyDictionary<string, decimal> other) =>
        one.Count == other.Count && one.All(score => other.TryGetValue(score.Key, out var value) && Shown(value) == Shown(score.Value));

    private static string? Shown(decimal? score) => score is { } value ? PaperCell.Score(Math.Round(value, 2, MidpointRounding.AwayFromZero)) : null;

    private static bool SameMemo(ReportMemo? one, ReportMemo? other) =>
        one is null || other is null
            ? one is null && other is null
            : (one.From, one.Phone, one.Number, one.Date, one.Subject, one.To) == (other.From, other.Phone, other.Number, other.Date, other.Subject, other.To) && one.Signers.SequenceEqual(other.Signers);
}
