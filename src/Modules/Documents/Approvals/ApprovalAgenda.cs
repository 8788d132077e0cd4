using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>What waits for a person's opinion or signature, and which of the person's signatures became void.</summary>
internal sealed class ApprovalAgenda(AppDb db, Signatories signatories) : IAgendaSource
{
    private const int most = 20;
    private const int daysBack = 14;

    public async Task<IReadOnlyList<AgendaEntry>> Of(Visitor who, DateOnly today, CancellationToken cancel)
    {
        var since = ThaiClock.Begin(today.AddDays(-daysBack));
        var approvals = db.Set<Approval>().AsNoTracking();
        var waiting = approvals.WaitingFor(who.PersonId, signatories, today).Select(approval => approval.Id);
        var rows = await approvals
            .Where(approval => waiting.Contains(approval.Id)
                || (approval.State == ApprovalState.Void && approval.MovedAt >= since
                    && (approval.AuthorId == who.PersonId || approval.Steps.Any(step => step.SignerId == who.PersonId))
                    && !db.Set<Approval>().Any(later => later.Kind == approval.Kind && later.Subject == approval.Subject && later.BegunAt > approval.BegunAt)))
            .OrderBy(approval => approval.MovedAt)
            .Take(most)
            .Select(approval => new { approval.Id, approval.Title, approval.State, approval.AuthorName })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row => row.State == ApprovalState.Void
                ? new AgendaEntry(AgendaSection.Changed, $"ลายมือชื่อสิ้นผล: {row.Title}", $"documents/approvals/{row.Id}", Detail: "เอกสารถูกแก้ไขหลังลงนาม ต้องเสนอใหม่")
                : new AgendaEntry(AgendaSection.AwaitingMe, row.Title, $"documents/approvals/{row.Id}", Detail: $"{ApprovalWords.Of(row.State)} เสนอโดย {row.AuthorName}")),
        ];
    }
}
