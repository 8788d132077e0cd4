using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Proofs;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Contracts;

/// <summary>How documents stand on their way up the chain, for the modules they belong to.</summary>
public sealed class ApprovalDesk(AppDb db, FileShelf shelf, Staff staff)
{
    /// <summary>How a document stands. One query.</summary>
    /// <param name="kind">See <see cref="IApprovable.Kind"/>.</param>
    /// <param name="subject">Which document of the kind.</param>
    public async Task<ApprovalStanding> Of(string kind, string subject)
    {
        // Whoever begins an approval leaves the chain behind: without a chain there is none.
        var row = await db.Set<Chain>().AsNoTracking().Where(chain => chain.Kind == kind)
            .GroupJoin(db.Newest(kind, subject).Take(1).Include(approval => approval.Steps), chain => chain.Kind, approval => approval.Kind, (chain, newest) => new { chain, newest })
            .SelectMany(pair => pair.newest.DefaultIfEmpty(), (pair, approval) => new { pair.chain.GoesBeforePublishing, Approval = approval })
            .FirstOrDefaultAsync();
        return new ApprovalStanding(row?.Approval, row?.GoesBeforePublishing ?? false);
    }

    /// <summary>The same with what has to be known before the document is proofread. One query: whoever asks works at the agency, so there is a row.</summary>
    /// <param name="kind">See <see cref="IApprovable.Kind"/>.</param>
    /// <param name="subject">Which document of the kind.</param>
    public async Task<ProofGround> WithGround(string kind, string subject)
    {
        var (people, newest) = (staff.Working, db.Newest(kind, subject).Include(approval => approval.Steps));
        var row = await staff.Working.Take(1)
            .Select(first => new
            {
                Staff = people.Where(person => person.AgencyId == first.AgencyId).Select(person => person.Card).ToList(),
                Dismissals = db.Set<DoubtDismissal>().Where(known => known.AgencyId == first.AgencyId && known.Kind == kind && known.Subject == subject && known.WithdrawnAt == null).OrderBy(known => known.At).ToList(),
                Approval = newest.FirstOrDefault(approval => approval.AgencyId == first.AgencyId),
                GoesBeforePublishing = db.Set<Chain>().Where(chain => chain.AgencyId == first.AgencyId && chain.Kind == kind).Select(chain => chain.GoesBeforePublishing).FirstOrDefault(),
            })
            .FirstOrDefaultAsync();
        return new ProofGround(kind, subject, new ApprovalStanding(row?.Approval, row?.GoesBeforePublishing ?? false), row is null ? DoubtGround.None : new DoubtGround(row.Staff, row.Dismissals));
    }

    /// <summary>The documents of a kind in which somebody has still to sign. One query.</summary>
    public async Task<IReadOnlySet<string>> Open(string kind) =>
        await db.Set<Approval>().AsNoTracking().Where(approval => approval.Kind == kind).Open().Select(approval => approval.Subject).ToHashSetAsync();

    /// <summary>The signatures as the paper prints them, with their pictures; nothing where the document was never proposed. One query, where pictures are kept.</summary>
    public async Task<IReadOnlyList<Block>> Signatures(ApprovalStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Approval is { } approval ? ChainPaper.Of(approval, await new SignaturePictures(db, shelf).Of(approval)) : [];
    }

    /// <summary>The signatures without their pictures; nothing where the document was never proposed.</summary>
    public static IReadOnlyList<Block> SignaturesInWords(ApprovalStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Approval is { } approval ? ChainPaper.Of(approval, new Dictionary<Guid, byte[]>()) : [];
    }

    /// <summary>The scan of the paper that was signed last; null where none was. One query.</summary>
    public async Task<SignedScan?> Scan(ApprovalStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Approval?.InOrder.LastOrDefault(step => step.Way == SigningWay.Scan)?.FileId is { } id
            && await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == id) is { } file
            ? new SignedScan(file.Name, file.Type, await shelf.Whole(file))
            : null;
    }
}
