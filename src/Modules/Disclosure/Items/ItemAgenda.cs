using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Items;

/// <summary>The items a person's office has still to publish by a day that is near or past.</summary>
internal sealed class ItemAgenda(AppDb db) : IAgendaSource
{
    private const int most = 20;
    private const int soon = 7;

    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel)
    {
        var mine = who.AnswersFor;
        var until = today.AddDays(soon);
        var due = await db.Set<ItemDuty>().AsNoTracking()
            .Where(duty => duty.DueOn <= until && duty.OfficeId != null && mine.Contains(duty.OfficeId.Value))
            .Where(duty => !db.Set<Publication>().Any(publication => publication.Assessment == duty.Assessment && publication.Item == duty.Item))
            .OrderBy(duty => duty.DueOn).ThenBy(duty => duty.Item)
            .Take(most)
            .Select(duty => new { duty.Assessment, duty.Item, duty.DueOn })
            .ToListAsync(cancel);
        return [.. due.Select(duty => new AgendaEntry(
            duty.DueOn < today ? AgendaSection.Overdue : AgendaSection.DueSoon,
            $"เปิดเผยข้อมูลข้อ {duty.Item} {Shelf.Item(duty.Assessment, duty.Item)?.Title}".TrimEnd(),
            $"disclosure/item/{duty.Assessment}/{PublicAddress.Word(duty.Item)}",
            duty.DueOn,
            Detail: $"การประเมินปีงบประมาณ พ.ศ. {duty.Assessment}"))];
    }
}
