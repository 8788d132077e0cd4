using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Intake;

/// <summary>Puts texts without a place where they belong.</summary>
internal static class UnplacedMove
{
    private static readonly Target[] targets =
    [
        new("measure-steps", "มาตรการ: วิธีดำเนินการ"),
        new("measure-summary", "มาตรการ: สรุปผลการดำเนินการ"),
        new("measure-outcomes", "มาตรการ: ผลลัพธ์"),
        new("measure-recommendations", "มาตรการ: ข้อเสนอแนะ"),
        new("measure-owners", "มาตรการ: ผู้รับผิดชอบ"),
        new("action-actions", "ตัวชี้วัด: แนวทาง"),
        new("action-progress", "ตัวชี้วัด: ความก้าวหน้า"),
        new("action-owners", "ตัวชี้วัด: ผู้รับผิดชอบ"),
        new("item-elements", "ข้อ OIT: องค์ประกอบ"),
        new("item-progress", "ข้อ OIT: ความก้าวหน้า"),
        new("item-owners", "ข้อ OIT: ผู้รับผิดชอบ"),
    ];

    public static IReadOnlyList<Target> Targets => targets;

    /// <summary>The report with the texts in their places, and no longer without one.</summary>
    /// <exception cref="RuleBrokenException">There is no such measure, indicator or item.</exception>
    public static Report All(Report report, IReadOnlyList<MoveForm> moves)
    {
        var known = moves.Where(move => move.At >= 0 && move.At < report.Unplaced.Count).DistinctBy(move => move.At).OrderBy(move => move.At).ToList();
        foreach (var move in known)
        {
            report = Put(report, move, report.Unplaced[move.At].Text);
        }

        var placed = known.Select(move => move.At).ToHashSet();
        return report with { Unplaced = [.. report.Unplaced.Where((_, at) => !placed.Contains(at))] };
    }

    private static Report Put(Report report, MoveForm move, string text)
    {
        var of = ThaiDigits.ToArabic(Wording.Of(move.Of) ?? "");
        return move.Target![..move.Target!.IndexOf('-', StringComparison.Ordinal)] switch
        {
            "measure" => report with { Measures = With(report.Measures, measure => measure.No.ToString(System.Globalization.CultureInfo.InvariantCulture) == of, measure => Put(measure, move.Target, text), $"มาตรการที่ {of}") },
            "action" => report with { Actions = With(report.Actions, action => action.Indicator == of, action => Put(action, move.Target, text), $"ตัวชี้วัดที่ {of}") },
            _ => report with { Items = With(report.Items, item => item.Code == (ItemCode.Read(of) ?? of), item => Put(item, move.Target, text), $"ข้อ {of}") },
        };
    }

    private static ReportedMeasure Put(ReportedMeasure measure, string target, string text) =>
        target switch
        {
            "measure-steps" => measure with { Steps = [.. measure.Steps, text] },
            "measure-summary" => measure with { Summary = [.. measure.Summary, text] },
            "measure-outcomes" => measure with { Outcomes = [.. measure.Outcomes, text] },
            "measure-recommendations" => measure with { Recommendations = [.. measure.Recommendations, text] },
            _ => measure with { Owners = [.. measure.Owners, text] },
        };

    private static ReportedAction Put(ReportedAction action, string target, string text) =>
        target switch
        {
            "action-actions" => action with { Actions = [.. action.Actions, text] },
            "action-progress" => action with { Progress = [.. action.Progress, text] },
            _ => action with { Owners = [.. action.Owners, text] },
        };

    private static ReportedItem Put(ReportedItem item, string target, string text) =>
        target switch
        {
            "item-elements" => item with { Elements = [.. item.Elements, text] },
            "item-progress" => item with { Progress = [.. item.Progress, text] },
            _ => item with { Owners = [.. item.Owners, text] },
        };

    private static List<TEntry> With<TEntry>(IReadOnlyList<TEntry> list, Func<TEntry, bool> isMeant, Func<TEntry, TEntry> put, string name)
    {
        var all = list.ToList();
        var at = all.FindIndex(entry => isMeant(entry));
        all[at >= 0 ? at : throw new RuleBrokenException($"ไม่พบ{name} ในรายงานนี้ โปรดตรวจเลขหรือรหัสที่กรอก")] = put(all[Math.Max(at, 0)]);
        return all;
    }

    /// <summary>A field a text can be put in.</summary>
    internal sealed record Target(string Code, string Title);
}
