using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Items;

/// <summary>The items a person's office has still to publish by a day that is near or past, how much the check finds to mend in what the person answers for, and what cannot be opened.</summary>
internal sealed class ItemAgenda(AppDb db) : IAgendaSource
{
    private const int most = 20;
    private const int soon = 7;

    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel)
    {
        var mine = who.AnswersFor;
        var until = today.AddDays(soon);
        var (_, year) = Checkup.Years(FiscalYear.Of(today));
        var unopened = db.Set<WatchedAddress>().Where(watched => watched.State == WatchState.Down);
        // All in one: the page of today has no second query to spend.
        var rows = await db.Set<ItemDuty>().AsNoTracking()
            .Where(duty => duty.Assessment == year || (duty.DueOn <= until && duty.OfficeId != null && mine.Contains(duty.OfficeId.Value)))
            .Select(duty => new
            {
                duty.Assessment,
                duty.Item,
                duty.OfficeId,
                duty.DueOn,
                Findings = (int?)null,
                IsOpen = !db.Set<Publication>().Any(publication => publication.Assessment == duty.Assessment && publication.Item == duty.Item),
                Down = 0,
                Worst = (int?)null,
            })
            // What is published was looked over, so there is such a row wherever something can be down that matters.
            .Concat(db.Set<ItemCheckup>().Where(checkup => checkup.Assessment == year)
                .Select(checkup => new { checkup.Assessment, checkup.Item, OfficeId = (Guid?)null, DueOn = (DateOnly?)null, Findings = (int?)checkup.Count, IsOpen = false, Down = unopened.Count(), Worst = unopened.Max(watched => watched.Hundredths) }))
            .ToListAsync(cancel);
        var duties = rows.Where(row => row.Findings is null).ToList();
        var due = duties.Where(duty => duty.IsOpen && duty.DueOn <= until && duty.OfficeId is { } office && mine.Contains(office)).OrderBy(duty => duty.DueOn).ThenBy(duty => duty.Item, StringComparer.Ordinal).Take(most);
        return
        [
            .. Unopened(rows.Max(row => (int?)row.Down) ?? 0, rows.Max(row => row.Worst)),
            .. due.Select(duty => new AgendaEntry(
                duty.DueOn < today ? AgendaSection.Overdue : AgendaSection.DueSoon,
                $"เปิดเผยข้อมูลข้อ {duty.Item} {Shelf.Item(duty.Assessment, duty.Item)?.Title}".TrimEnd(),
                $"disclosure/item/{duty.Assessment}/{PublicAddress.Word(duty.Item)}",
                duty.DueOn,
                Detail: $"การประเมินปีงบประมาณ พ.ศ. {duty.Assessment}")),
            .. ToMend(
                year,
                duties.Where(duty => duty.Assessment == year).ToDictionary(duty => duty.Item, duty => duty.OfficeId),
                rows.Where(row => row.Findings is not null).GroupBy(row => row.Item).ToDictionary(checkups => checkups.Key, checkups => checkups.Last().Findings!.Value),
                mine),
        ];
    }

    /// <summary>One line on what cannot be opened now, for whoever answers for all items.</summary>
    private IEnumerable<AgendaEntry> Unopened(int count, int? hundredths) =>
        count == 0 || !db.Visit.May(DisclosurePermission.AnswerAll)
            ? []
            : [new AgendaEntry(AgendaSection.PointsAtRisk, $"ที่อยู่เว็บเปิดไม่ได้ {count} ที่อยู่", "disclosure/monitor?state=Down", Points: hundredths / 100m, Detail: "ผู้ประเมินเปิดข้อที่ใช้ที่อยู่เหล่านี้ไม่ได้")];

    /// <summary>One line on all that is to be mended, where the agency has begun with the year.</summary>
    private IEnumerable<AgendaEntry> ToMend(FiscalYear year, Dictionary<string, Guid?> duties, Dictionary<string, int> found, IReadOnlyCollection<Guid> mine)
    {
        var isAll = db.Visit.May(DisclosurePermission.AnswerAll);
        if (duties.Count + found.Count == 0 || Shelf.Book(year) is not { } book || !(isAll || db.Visit.May(DisclosurePermission.Answer)))
        {
            yield break;
        }

        var worth = Shelf.Worth(book);
        var open = book.Items.Where(item => isAll || (duties.GetValueOrDefault(item.Code) is { } office && mine.Contains(office)))
            .Select(item => (item.Code, Count: found.TryGetValue(item.Code, out var count) ? count : Checkup.OfNothing(book, item).Count))
            .Where(item => item.Count > 0).ToList();
        if (open.Count > 0)
        {
            var points = open.Sum(item => worth.GetValueOrDefault(item.Code)?.Points ?? 0);
            var office = !isAll && mine.Count == 1 ? $"&office={mine.First()}" : "";
            yield return new AgendaEntry(AgendaSection.PointsAtRisk, $"ผลตรวจที่ควรแก้ {open.Sum(item => item.Count)} เรื่อง", $"disclosure/check?year={year}{office}", Points: points > 0 ? points : null, Detail: $"การเปิดเผยข้อมูล {open.Count} ข้อ ปีที่ประเมิน พ.ศ. {year}");
        }
    }
}
