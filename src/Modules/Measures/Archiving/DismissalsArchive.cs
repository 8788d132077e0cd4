using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Archiving;

/// <summary>The findings about the year's report that somebody said to be none. What is quoted is told as long as the report still says it: a row keeps its hash alone.</summary>
internal sealed class DismissalsArchive(AppDb db, RowTables tables, YearReport reports)
{
    public ArchivedTable Of(FiscalYear year, CancellationToken cancel)
    {
        var dismissals = db.Set<Dismissal>().Where(dismissal => dismissal.Year == year);
        var told = new Lazy<Task<Dictionary<Guid, MarkedDoubt>>>(() => Told(year, dismissals, cancel));
        return tables.Whole("ข้อสังเกตที่ไม่ต้องแก้", dismissals.OrderBy(dismissal => dismissal.At).ThenBy(dismissal => dismissal.Id))
            .With(new("place_in_words", "อยู่ที่"), () => Each(told, PlaceOf))
            .With(new("quote", "ข้อความที่อ้างถึง"), () => Each(told, doubt => doubt.Finding.Quote))
            .With(new("why", "สิ่งที่โปรแกรมสังเกต"), () => Each(told, doubt => doubt.Finding.Why));
    }

    private async Task<Dictionary<Guid, MarkedDoubt>> Told(FiscalYear year, IQueryable<Dismissal> dismissals, CancellationToken cancel)
    {
        var kept = await dismissals.AsNoTracking().ToListAsync(cancel);
        if (kept.Count == 0 || await reports.Of(year, forProof: true) is not { } composed)
        {
            return [];
        }

        var report = YearPaper.Of(composed, PaperChoice.Read([], [], null)).Report;
        var doubts = new Doubts(report).All.Select(doubt => new MarkedDoubt(doubt, FindingMark.Of(doubt, composed))).ToList();
        return kept.Select(dismissal => (dismissal.Id, Doubt: doubts.Find(doubt => doubt.Mark.IsOf(dismissal)))).Where(pair => pair.Doubt is not null).ToDictionary(pair => pair.Id, pair => pair.Doubt!);
    }

    private static string PlaceOf(MarkedDoubt doubt) => Words.Place(doubt.Doubt.List is { } list ? $"{list}[{doubt.Doubt.Index}]" : doubt.Finding.Where);

    private static async Task<IReadOnlyDictionary<Guid, string>> Each(Lazy<Task<Dictionary<Guid, MarkedDoubt>>> told, Func<MarkedDoubt, string> says) =>
        (await told.Value).ToDictionary(pair => pair.Key, pair => says(pair.Value));
}
