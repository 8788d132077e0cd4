using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Approvals;

/// <summary>Tells before a save which signatures it makes void: who has given them, and who is told. What follows the save is <see cref="ApprovalWatch"/>.</summary>
internal sealed class SignaturesAtStake(AppDb db, IEnumerable<IApprovable> approvables) : IForewarner
{
    private const int most = 200;

    public async Task<IReadOnlyList<Forewarning>> Foresee(IReadOnlyList<EntityEntry> rows)
    {
        var touched = approvables.SelectMany(kind => rows.SelectMany(kind.Touched).Select(subject => (kind.Kind, Subject: subject))).ToHashSet();
        if (touched.Count == 0)
        {
            return [];
        }

        var (kinds, subjects) = (touched.Select(pair => pair.Kind).Distinct().ToList(), touched.Select(pair => pair.Subject).Distinct().ToList());
        var signed = await db.Set<Approval>().AsNoTracking()
            .Where(approval => kinds.Contains(approval.Kind) && subjects.Contains(approval.Subject) && approval.State != ApprovalState.Void && approval.State != ApprovalState.Withdrawn)
            .Where(approval => approval.Steps.Any(step => step.SignedAt != null))
            .OrderBy(approval => approval.BegunAt)
            .Select(approval => new SignedSoFar(
                approval.Kind, approval.Subject, approval.Id, approval.Title, approval.AuthorId, approval.AuthorName, approval.Steps.Count,
                approval.Steps.Where(step => step.SignedAt != null).OrderBy(step => step.Order).Select(step => new GivenSignature(step.SignerId, step.SignerName ?? "", step.Position)).ToList()
            ))
            .ToListAsync();
        return [.. signed.Where(document => touched.Contains((document.Kind, document.Subject))).Select(Warn)];
    }

    private Forewarning Warn(SignedSoFar document)
    {
        var title = document.Title.Length > most ? document.Title[..most] + "…" : document.Title;
        var signers = string.Join(", ", document.Signatures.Select(signature => $"{signature.Name} ({signature.Position})"));
        return new Forewarning(
            title,
            db.Visit.May(DocumentsPermission.Read) ? $"documents/approvals/{document.Id}" : null,
            $"ลงนามแล้ว {document.Signatures.Count} จาก {document.Steps} ขั้น โดย {signers} หากบันทึกการเปลี่ยนแปลงเนื้อหา ลายมือชื่อทั้งหมดนี้สิ้นผลทันทีและต้องเสนอลงนามใหม่ ระบบจะแจ้ง{Told(document)}",
            $"หากบันทึกการเปลี่ยนแปลง ลายมือชื่อของ {string.Join(", ", document.Signatures.Select(signature => signature.Name).Distinct())} ใน “{title}” จะสิ้นผล และต้องเสนอลงนามใหม่"
        );
    }

    // The same people as ApprovalNews tells, the visitor as the visitor.
    private string Told(SignedSoFar document)
    {
        var me = db.Visit.Who?.PersonId;
        var others = document.Signatures.Where(signature => signature.SignerId is not null).Select(signature => (Id: signature.SignerId!.Value, signature.Name))
            .Append((Id: document.AuthorId, Name: document.AuthorName)).Where(person => person.Id != me).DistinctBy(person => person.Id).Select(person => person.Name);
        List<string> told = [.. others, .. document.AuthorId == me ? ["ท่านซึ่งเป็นผู้เสนอ"] : Array.Empty<string>()];
        return told.Count < 2 ? told.SingleOrDefault() ?? "" : $" {string.Join(", ", told.SkipLast(1))} และ{told[^1]}";
    }
}
