using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Appeals;

/// <summary>Sets what the assessors gave beside what our own check finds and what was public.</summary>
internal sealed class AppealBoard(AppDb db, Results results, Checkup checkup, AssessmentCalendar calendar, TimeProvider clock)
{
    /// <summary>Every item of a year, what wins most first. Six queries at most.</summary>
    /// <param name="year">The assessment year.</param>
    /// <param name="withFindings">Whether also what our check finds is told, which takes one of them.</param>
    public async Task<AppealYear> Of(FiscalYear year, bool withFindings = true)
    {
        var book = await results.Rules(year);
        var scores = book.ItemsScored ? (await results.Known(year))?.Items ?? new Dictionary<string, decimal>() : new Dictionary<string, decimal>();
        var said = await Said(year);
        var window = AppealWindow.Of(year, (await calendar.Of(year)).Select(step => step.Step));
        var (until, isKnown) = window.AssessedUntil is { } day ? (day, true) : (said.Values.Max(pair => pair.Mark.SeenOn) ?? clock.Today(), false);
        var shown = await Shown(year);
        var found = withFindings ? await checkup.Of(year) : null;
        var worth = Shelf.Worth(book);
        var full = book.ItemScores.DefaultIfEmpty().Max();
        var (begin, end) = (window.AssessedFrom is { } from ? ThaiClock.Begin(from) : DateTimeOffset.MinValue, ThaiClock.Begin(until.AddDays(1)));
        var rows = book.Items.Select(item =>
        {
            var versions = shown.GetValueOrDefault(item.Code) ?? [];
            var (mark, contention) = said.GetValueOrDefault(item.Code);
            return new AppealRow(
                item, full, scores.TryGetValue(item.Code, out var score) ? score : null, worth.GetValueOrDefault(item.Code)?.Points, mark, contention,
                found is null ? [] : found.GetValueOrDefault(item.Code)?.Findings ?? Checkup.OfNothing(book, item),
                [.. versions.Where(version => version.From < end && (version.Until is null || version.Until > begin))],
                versions.Count == 0 ? 0 : versions[^1].Number);
        });
        return new AppealYear(book, window, window.AssessedFrom, until, isKnown, [.. rows.OrderByDescending(row => row.ToWin).ThenBy(row => row.Kind)]);
    }

    /// <summary>The marks and contentions of a year, by the code of the item. One query: no contention is without a mark.</summary>
    private async Task<IReadOnlyDictionary<string, (Mark Mark, Contention? Contention)>> Said(FiscalYear year)
    {
        var rows = await db.Set<Mark>().AsNoTracking().Where(mark => mark.Assessment == year)
            .GroupJoin(db.Set<Contention>().AsNoTracking(), mark => new { mark.Assessment, mark.Item }, contention => new { contention.Assessment, contention.Item }, (mark, contentions) => new { mark, contentions })
            .SelectMany(pair => pair.contentions.DefaultIfEmpty(), (pair, contention) => new { pair.mark, contention })
            .ToListAsync();
        return rows.ToDictionary(row => row.mark.Item, row => (row.mark, (Contention?)row.contention));
    }

    /// <summary>Every version of a year by the code of its item, the earliest first. One query.</summary>
    private async Task<Dictionary<string, List<ShownInTime>>> Shown(FiscalYear year)
    {
        var versions = await db.Set<Publication>().Where(publication => publication.Assessment == year)
            .Join(db.Set<PublicationVersion>(), publication => publication.Id, version => version.PublicationId, (publication, version) => new { publication.Item, version.Number, version.Title, version.At, version.Hash })
            .ToListAsync();
        return versions.GroupBy(version => version.Item).ToDictionary(group => group.Key, group =>
        {
            var inOrder = group.OrderBy(version => version.Number).ToList();
            return inOrder.ConvertAll(version => new ShownInTime(version.Number, version.Title, version.At, inOrder.Find(next => next.Number > version.Number)?.At, version.Hash));
        });
    }
}
