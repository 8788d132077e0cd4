using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>Which approvals are asked for, again and again.</summary>
internal static class ApprovalQueries
{
    /// <summary>Those in which somebody has still to sign.</summary>
    public static IQueryable<Approval> Open(this IQueryable<Approval> approvals) =>
        approvals.Where(approval => approval.State == ApprovalState.Drafting || approval.State == ApprovalState.InProgress || approval.State == ApprovalState.SentBack);

    /// <summary>Those that wait for this person on this day: at the person's own step, or at one the person acts for.</summary>
    public static IQueryable<Approval> WaitingFor(this IQueryable<Approval> approvals, Guid person, Signatories signatories, DateOnly today)
    {
        var holders = signatories.HoldersActedFor(person, today);
        var vacancies = signatories.VacanciesActedFor(person, today);
        return approvals.Open().Where(approval => approval.Steps.Any(step =>
            step.Order == approval.Current && (step.PersonId == person || holders.Contains(step.PersonId) || (step.PersonId == null && vacancies.Contains(step.Position)))));
    }

    /// <summary>The newest approval of a document that was not withdrawn; none where it was never proposed.</summary>
    public static IQueryable<Approval> Newest(this AppDb db, string kind, string subject) =>
        db.Set<Approval>().Where(approval => approval.Kind == kind && approval.Subject == subject && approval.State != ApprovalState.Withdrawn)
            .OrderByDescending(approval => approval.BegunAt).ThenByDescending(approval => approval.Id);
}
