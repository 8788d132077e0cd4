using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Filing;

/// <summary>Takes a report, whoever printed it, into the works of a year. The caller saves: all of it, or nothing.</summary>
internal sealed class ReportFiling(AppDb db, Results results, Staff staff, YearShelf years, TimeProvider clock)
{
    /// <summary>Files the report.</summary>
    /// <param name="year">The year it is about.</param>
    /// <param name="report">What it says, as corrected.</param>
    /// <param name="way">What becomes of what the year holds.</param>
    /// <param name="withResult">Whether the scores it prints are recorded as the year's result.</param>
    /// <param name="original">The file it was read from; null for none.</param>
    /// <exception cref="RuleBrokenException">A rule refuses part of it.</exception>
    public async Task Into(FiscalYear year, Report report, FilingWay way, bool withResult, StoredFile? original)
    {
        var hand = Hands.Of(db, clock);
        var works = await db.Set<Work>().Where(work => work.Year == year).ToListAsync();
        if (way == FilingWay.Replace)
        {
            foreach (var old in works.Where(work => !work.IsWithdrawn))
            {
                old.Withdraw($"แทนด้วยรายงานที่นำเข้า{(original is null ? "" : $" จากไฟล์ {original.Name}")}", hand.At);
            }
        }

        var owners = new OwnerNames(await staff.Offices(), await staff.People());
        db.AddRange(Works(year, report, works.Select(work => work.Order).DefaultIfEmpty().Max(), owners, hand));
        await Head(year, report, way);
        if (original is not null)
        {
            db.Add(Evidence.OfWholeYear(year, original.Id, "รายงานต้นฉบับที่นำเข้า", hand));
        }

        if (withResult && year >= Rulebooks.BesideProgram.Years[0] && Scores(report.Result, await results.Known(year)) is { } scores)
        {
            await results.Record(year, scores, original?.Name ?? "รายงานผลการดำเนินการ", original?.Id);
        }
    }

    /// <summary>The report's works, behind those there are.</summary>
    internal static IEnumerable<Work> Works(FiscalYear year, Report report, int last, OwnerNames owners, Hand hand)
    {
        var order = last;
        foreach (var reported in report.Measures)
        {
            var measure = Measure.Recall(year, ++order, reported);
            measure.BelongTo(reported.Owners.Select(owners.Of));
            yield return measure;
        }

        foreach (var reported in report.Actions)
        {
            var action = IndicatorAction.Recall(year, ++order, reported);
            action.BelongTo(reported.Owners.Select(owners.Of));
            Recall(action, reported.Progress, hand);
            yield return action;
        }

        foreach (var reported in report.Items)
        {
            var item = ItemWork.Recall(year, ++order, reported);
            item.BelongTo(reported.Owners.Select(owners.Of));
            Recall(item, reported.Progress, hand);
            yield return item;
        }
    }

    // What the assessor found goes before what a paper repeats of it: only what is printed is taken from the paper.
    private static ScoreInput? Scores(PrintedResult printed, ScoreInput? known)
    {
        if (printed.Total is null && printed.Tools.Count + printed.Indicators.Count == 0)
        {
            return null;
        }

        var input = known ?? new ScoreInput();
        return input with
        {
            Total = printed.Total ?? input.Total,
            Tools = Over(input.Tools, printed.Tools),
            Indicators = Over(input.Indicators, printed.Indicators),
        };
    }

    private static Dictionary<string, decimal> Over(IReadOnlyDictionary<string, decimal> known, IReadOnlyDictionary<string, decimal> printed) =>
        known.Where(score => !printed.ContainsKey(score.Key)).Concat(printed).ToDictionary(score => score.Key, score => score.Value);

    private static void Recall(Work work, IEnumerable<string> progress, Hand hand)
    {
        foreach (var point in Wording.Points(progress))
        {
            work.Recall(point, null, hand);
        }
    }

    private async Task Head(FiscalYear year, Report report, FilingWay way)
    {
        var head = await years.Open(year);
        var keeps = way == FilingWay.Add;
        head.ReportRound(keeps ? head.Round ?? report.Round : report.Round);
        head.AnnounceLevel(keeps ? head.Level ?? report.Result.Level : report.Result.Level);
        head.WriteMemo(keeps ? head.Memo() ?? report.Memo : report.Memo);
    }
}
