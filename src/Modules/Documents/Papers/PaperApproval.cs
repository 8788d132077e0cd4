using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Pages;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>A paper as it goes up the chain. Its number and its date are given when all have signed, so they are no part of what is signed.</summary>
internal sealed class PaperApproval(AppDb db, IProofreader proofreader) : IApprovable
{
    public const string Code = "documents-paper";

    private static readonly JsonSerializerOptions canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public string Kind => Code;

    public string Title => "เอกสารราชการ";

    public Lettering Lettering => Lettering.AsLargeAsThSarabun;

    public async Task<ApprovableContent?> Now(string subject) => await Find(subject) is { } paper ? Of(paper, db.Visit.Agency!) : null;

    public async Task<ProofreadContent?> Proofread(string subject, IReadOnlyList<PersonCard> staff) => await Find(subject) is { } paper ? Proofread(paper, staff) : null;

    /// <summary>What is probably wrong with a paper. No query.</summary>
    public ProofreadContent Proofread(Paper paper, IReadOnlyList<PersonCard> staff)
    {
        var mayWrite = db.Visit.MayWriteFor(paper.OfficeId);
        var copy = PaperCopy.Of(paper, db.Visit.Agency!, mayWrite) with { Staff = staff };
        return new ProofreadContent(Of(paper, db.Visit.Agency!), proofreader.Read(copy)) { MayDismiss = mayWrite };
    }

    // What was signed on paper and has its number is not proposed any more.
    private async Task<Paper?> Find(string subject) =>
        Guid.TryParseExact(subject, "D", out var id) && await db.Set<Paper>().AsNoTracking().FirstOrDefaultAsync(known => known.Id == id) is { } paper && (paper.State == PaperState.Draft || paper.ApprovalId is not null) ? paper : null;

    public static ApprovableContent Of(Paper paper, AgencyCard agency)
    {
        var printed = new PaperLayout(agency).Of(paper);
        return new ApprovableContent($"{PaperWords.Of(paper.Kind)} เรื่อง {paper.Subject}", $"documents/papers/{paper.Id}", Said(paper), printed.Document, printed.SignaturesAt)
        {
            Signers = Signers(paper),
        };
    }

    // Where nobody checks, it is said as it always was: signatures under older papers stay valid.
    private static string Said(Paper paper) =>
        paper.Checker is { } checker
            ? JsonSerializer.Serialize(new { paper.Kind, paper.OfficeId, paper.OfficeName, paper.Text, paper.Signer, Checker = checker }, canonical)
            : JsonSerializer.Serialize(new { paper.Kind, paper.OfficeId, paper.OfficeName, paper.Text, paper.Signer }, canonical);

    private static IReadOnlyList<ChainStep>? Signers(Paper paper) =>
        !PaperRoles.HasChecker(paper.Kind) ? null
        : paper.Checker is { } checker ? [new ChainStep(PaperRoles.Taker, paper.SignerId), new ChainStep(PaperRoles.Checker, checker.PersonId)]
        : [new ChainStep(PaperRoles.Taker, paper.SignerId)];

    public IEnumerable<string> Touched(EntityEntry row) => row.Entity is Paper paper ? [paper.Id.ToString()] : [];
}
