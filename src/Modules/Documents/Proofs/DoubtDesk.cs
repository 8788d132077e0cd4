using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Pages;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Proofs;

/// <summary>What whoever proposes, signs or numbers a document is told before it is done.</summary>
internal sealed class DoubtDesk(AppDb db, Staff staff, IEnumerable<IApprovable> approvables)
{
    /// <summary>What has to be known before a document is proofread. One query.</summary>
    public async Task<DoubtGround> Ground(string kind, string subject) => (await GroundWithChain(kind, subject)).Ground;

    /// <summary>The same with the chain of the kind; null where the agency has none. One query: whoever asks works at the agency, so there is a row.</summary>
    public async Task<(DoubtGround Ground, Chain? Chain)> GroundWithChain(string kind, string subject)
    {
        var (dismissals, people) = (InForce(kind, subject), staff.Working);
        var row = await staff.Working.Take(1)
            .Select(first => new
            {
                Staff = people.Where(person => person.AgencyId == first.AgencyId).Select(person => person.Card).ToList(),
                Dismissals = dismissals.Where(dismissal => dismissal.AgencyId == first.AgencyId).OrderBy(dismissal => dismissal.At).ToList(),
                Chain = db.Set<Chain>().AsNoTracking().FirstOrDefault(chain => chain.AgencyId == first.AgencyId && chain.Kind == kind),
            })
            .FirstOrDefaultAsync();
        return row is null ? (DoubtGround.None, null) : (new DoubtGround(row.Staff, row.Dismissals), row.Chain);
    }

    /// <summary>An approval with what has to be known before its document is proofread. One query: the plan of a year alone asks four.</summary>
    public async Task<FoundApproval?> With(IQueryable<Approval> found, Guid me)
    {
        var (people, kept) = (staff.Working, db.Set<KeptSignature>().Where(picture => picture.PersonId == me));
        var row = await found
            .Select(approval => new
            {
                Approval = approval,
                Kept = kept.Select(picture => (Guid?)picture.FileId).FirstOrDefault(),
                Staff = people.Where(person => person.AgencyId == approval.AgencyId).Select(person => person.Card).ToList(),
                Dismissals = db.Set<DoubtDismissal>().Where(known => known.Kind == approval.Kind && known.Subject == approval.Subject && known.WithdrawnAt == null).OrderBy(known => known.At).ToList(),
            })
            // Those who work here are asked without tracking, which holds for a whole query; the approval is to be signed.
            .AsTracking()
            .SingleOrDefaultAsync();
        return row is null ? null : new FoundApproval(row.Approval, row.Kept, new DoubtGround(row.Staff, row.Dismissals));
    }

    /// <summary>What was said to be no mistake of a document, and holds.</summary>
    public IQueryable<DoubtDismissal> InForce(string kind, string subject) =>
        db.Set<DoubtDismissal>().AsNoTracking().Where(dismissal => dismissal.Kind == kind && dismissal.Subject == subject && dismissal.WithdrawnAt == null);

    /// <summary>A document with what is doubtful about it; null where there is none. The queries of its kind.</summary>
    public async Task<(ApprovableContent Content, ShownDoubts Doubts)?> Proofread(string kind, string subject, DoubtGround ground) =>
        approvables.FirstOrDefault(known => known.Kind == kind) is { } approvable && await approvable.Proofread(subject, ground.Staff) is { } proof
            ? (proof.Content, new ShownDoubts(kind, subject, proof, ground.Dismissals))
            : null;
}
