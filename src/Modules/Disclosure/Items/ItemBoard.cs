using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Items;

/// <summary>All items of an assessment at a glance.</summary>
internal sealed class ItemBoard(AppDb db, Staff staff, ApprovalDesk approvals, IEnumerable<IDisclosureSource> sources)
{
    /// <summary>Every item of the rulebook, in official order. Five queries.</summary>
    public async Task<IReadOnlyList<BoardRow>> Of(Rulebook book)
    {
        var year = book.Year;
        var offices = (await staff.Offices()).ToDictionary(office => office.Id, office => office.Name);
        var duties = await db.Set<ItemDuty>().AsNoTracking().Where(duty => duty.Assessment == year).ToDictionaryAsync(duty => duty.Item);
        var shown = await db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == year).ToDictionaryAsync(publication => publication.Item);
        var (uses, found) = await Shown(year);
        var waiting = await approvals.Open(ItemApproval.Code);
        var worth = Shelf.Worth(book);
        return
        [
            .. book.Items.Select(item =>
            {
                var duty = duties.GetValueOrDefault(item.Code);
                var publication = shown.GetValueOrDefault(item.Code);
                var source = Source(year, item);
                var answered = uses[item.Code].Select(use => use.Element).Where(element => element > 0 && element <= item.Elements.Count).Distinct().Count();
                var changed = uses[item.Code].Select(use => (DateTimeOffset?)use.ChangedAt).Max();
                var state = source is not null ? publication is null ? ItemState.Missing : ItemState.Published
                    : State(item, answered, publication, changed, waiting.Contains(ItemApproval.Subject(year, item.Code)));
                return new BoardRow(
                    item, duty?.OfficeId, duty?.OfficeId is { } office ? offices.GetValueOrDefault(office) : null, duty?.DueOn,
                    source is not null && publication is not null ? item.Elements.Count : answered, state,
                    publication?.Latest ?? 0, publication?.LatestAt, worth.GetValueOrDefault(item.Code)?.Points, source, found.TryGetValue(item.Code, out var count) ? count : Checkup.OfNothing(book, item).Count);
            }),
        ];
    }

    /// <summary>What serves each item, and how many findings it has where it was looked over. One query for both: the board has no more to spend.</summary>
    private async Task<(ILookup<string, Use> Uses, IReadOnlyDictionary<string, int> Findings)> Shown(FiscalYear year)
    {
        var rows = await db.Set<ExhibitUse>().AsNoTracking().Where(use => use.Assessment == year)
            .Join(db.Set<Exhibit>(), use => use.ExhibitId, exhibit => exhibit.Id, (use, exhibit) => new
            {
                IsUse = true,
                use.Item,
                // What shows nothing answers no element; see Exhibit.IsEmpty.
                Number = exhibit.Files.Count > 0 || exhibit.Rows != null || exhibit.Address != null || (exhibit.Kind == ExhibitKind.Page && exhibit.Text != null) ? use.Element : 0,
                At = exhibit.ChangedAt,
            })
            .Concat(db.Set<ItemCheckup>().Where(checkup => checkup.Assessment == year).Select(checkup => new { IsUse = false, checkup.Item, Number = checkup.Count, checkup.At }))
            .ToListAsync();
        return (
            rows.Where(row => row.IsUse).ToLookup(row => row.Item, row => new Use(row.Number, row.At)),
            rows.Where(row => !row.IsUse).GroupBy(row => row.Item).ToDictionary(checkups => checkups.Key, checkups => checkups.MaxBy(row => row.At)!.Number));
    }

    private sealed record Use(int Element, DateTimeOffset ChangedAt);

    /// <summary>Where an item comes from by itself; null where the office answers it.</summary>
    public DisclosureSource? Source(FiscalYear assessment, Item item) => sources.Select(source => source.Behind(assessment, item)).FirstOrDefault(found => found is not null);

    private static ItemState State(Item item, int answered, Publication? publication, DateTimeOffset? changed, bool isWaiting) =>
        answered == 0 && publication is null ? ItemState.Missing
        : isWaiting ? ItemState.Waiting
        : answered < item.Elements.Count ? ItemState.Partly
        : publication is null ? ItemState.Complete
        : changed > publication.LatestAt ? ItemState.Changed
        : ItemState.Published;
}
