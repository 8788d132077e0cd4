using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>A paper as it goes up the chain. Its number and its date are given when all have signed, so they are no part of what is signed.</summary>
internal sealed class PaperApproval(AppDb db) : IApprovable
{
    public const string Code = "documents-paper";

    private static readonly JsonSerializerOptions canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public string Kind => Code;

    public string Title => "เอกสารราชการ";

    public Lettering Lettering => Lettering.AsLargeAsThSarabun;

    // What was signed on paper and has its number is not proposed any more.
    public async Task<ApprovableContent?> Now(string subject) =>
        Guid.TryParseExact(subject, "D", out var id) && await db.Set<Paper>().AsNoTracking().FirstOrDefaultAsync(known => known.Id == id) is { } paper && (paper.State == PaperState.Draft || paper.ApprovalId is not null)
            ? Of(paper, db.Visit.Agency!)
            : null;

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
