using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Proofs;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>A page on one approval, which has to be of the agency.</summary>
internal abstract class ApprovalPage(AppDb db) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Approval Approval { get; private set; } = null!;

    /// <summary>The picture of a signature the visitor keeps; null for none.</summary>
    public Guid? KeptPicture { get; private set; }

    /// <summary>Whether the visitor may hand on steps of this approval: who sent it, and who keeps the chains.</summary>
    public bool MayHandOnSteps => db.Visit.May(DocumentsPermission.Chains) || (db.Visit.May(DocumentsPermission.Propose) && Approval.AuthorId == db.Visit.Who!.PersonId);

    /// <summary>What has to be known before the document is proofread; nothing on pages that tell no doubts.</summary>
    protected DoubtGround Ground { get; private set; } = DoubtGround.None;

    protected AppDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var me = db.Visit.Who!.PersonId;
        var found = db.Set<Approval>().Include(approval => approval.Steps).Where(approval => approval.Id == Id);
        var row = await Found(found, me);
        if (row is null)
        {
            context.Result = NotFound();
            return;
        }

        (Approval, KeptPicture) = (row.Approval, row.Kept);
        Ground = row.Ground;
        await next();
    }

    /// <summary>The approval with the picture of a signature that the visitor keeps, and with what is known for proofreading. One query.</summary>
    protected virtual async Task<FoundApproval?> Found(IQueryable<Approval> found, Guid me) =>
        await found.Select(approval => new FoundApproval(approval, db.Set<KeptSignature>().Where(kept => kept.PersonId == me).Select(kept => (Guid?)kept.FileId).FirstOrDefault(), DoubtGround.None)).SingleOrDefaultAsync();

    /// <summary>Before a refused form is shown again: the approval as it is kept, not as the act that was refused would have left it.</summary>
    protected async Task Reread()
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            Approval = await db.Set<Approval>().AsNoTracking().Include(approval => approval.Steps).SingleAsync(approval => approval.Id == Id);
        }
    }

    /// <summary>The paper with its chain: as it was frozen, or as it is now where nobody has signed yet; null where it is no more.</summary>
    protected Document? Paper(ApprovableContent? now, IReadOnlyDictionary<Guid, byte[]> pictures)
    {
        var (paper, at) = Approval.Paper is { } frozen && Approval.HasSignatures ? (PaperJson.Read(frozen), Approval.SignaturesAt) : (now?.Paper, now?.SignaturesAt ?? 0);
        return paper is null ? null : ChainPaper.Print(paper, at, ChainPaper.Of(Approval, pictures));
    }
}
