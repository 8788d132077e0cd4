using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Circulars;

/// <summary>The circulars a person has still to acknowledge.</summary>
internal sealed class CircularAgenda(AppDb db) : IAgendaSource
{
    private const int most = 20;
    private const int soon = 7;

    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel)
    {
        var rows = await db.Set<Receipt>().AsNoTracking()
            .Where(receipt => receipt.PersonId == who.PersonId && receipt.AcknowledgedAt == null)
            .Join(db.Set<Circular>(), receipt => receipt.CircularId, circular => circular.Id, (receipt, circular) => circular)
            .Where(circular => circular.State == CircularState.Sent)
            .OrderBy(circular => circular.DueOn == null).ThenBy(circular => circular.DueOn).ThenBy(circular => circular.SentAt)
            .Take(most)
            .Select(circular => new { circular.Id, circular.Title, circular.DueOn, circular.AuthorName })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new AgendaEntry(Section(row.DueOn, today), $"รับทราบหนังสือเวียน: {row.Title}", $"documents/circulars/{row.Id}", row.DueOn, Detail: $"จาก {row.AuthorName}"))];
    }

    private static AgendaSection Section(DateOnly? due, DateOnly today) =>
        due < today ? AgendaSection.Overdue
        : due <= today.AddDays(soon) ? AgendaSection.DueSoon
        : AgendaSection.AwaitingMe;
}
