using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Papers;

/// <summary>A paper as it is proofread: all it says line by line, without the form, and what each line was typed in.</summary>
internal static class PaperCopy
{
    /// <summary>The paper, to be proofread.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="agency">Whose it is.</param>
    /// <param name="mayWrite">Whether the visitor may change it.</param>
    public static PaperInProof Of(Paper paper, AgencyCard agency, bool mayWrite)
    {
        string? At(string field) => mayWrite && paper.State == PaperState.Draft ? $"documents/papers/edit/{paper.Id}#{field}" : null;
        List<PaperSpot> spots =
        [
            new("subject", "เรื่อง", At("Form_Subject"), paper.Subject),
            new("to", "เรียน", At("Form_To"), paper.To ?? ""),
            new("references", "อ้างถึง", At("Form_References"), paper.References ?? ""),
            new("enclosures", "สิ่งที่ส่งมาด้วย", At("Form_Enclosures"), paper.Enclosures ?? ""),
            .. PaperBody.Lines(paper.Body).Select((line, at) => new PaperSpot("body", $"ข้อความ ย่อหน้าที่ {at + 1}", At("Form_Body"), line)),
            new("contact", "โทรศัพท์หรือผู้ประสานงาน", At("Form_Contact"), paper.Contact ?? ""),
            new("signer", PaperRoles.SignerOf(paper.Kind), At("Form_SignerName"), $"{paper.SignerName}\n{paper.SignerPosition}"),
            new("checker", PaperRoles.Checker, At("Form_CheckerName"), $"{paper.CheckerName}\n{paper.CheckerPosition}"),
        ];
        return new PaperInProof(new Document(paper.Title, [.. Lines(paper, agency).Where(line => line.Length > 0).Select(line => new Paragraph(PaperBody.Printed(line)))]), spots) { Agency = agency.Name };
    }

    private static IEnumerable<string> Lines(Paper paper, AgencyCard agency) =>
        [
            .. Head(paper, agency),
            $"เรื่อง {paper.Subject}",
            paper.To is { } reader ? $"เรียน {reader}" : "",
            .. PaperBody.Lines(paper.References).Select(line => $"อ้างถึง {line}"),
            .. PaperBody.Lines(paper.Enclosures).Select(line => $"สิ่งที่ส่งมาด้วย {line}"),
            .. PaperBody.Lines(paper.Body).Select(line => line.TrimStart('#', ' ')),
            .. Signed(paper.Signer),
            .. paper.Checker is { } checker ? Signed(checker) : [],
            paper.Contact ?? "",
        ];

    private static IEnumerable<string> Head(Paper paper, AgencyCard agency) =>
        paper.Kind switch
        {
            PaperKind.Memo => ["บันทึกข้อความ", $"ส่วนราชการ {paper.OfficeName} {agency.Name}"],
            PaperKind.Letter => [agency.Name],
            PaperKind.Order or PaperKind.Announcement => [$"{PaperWords.Of(paper.Kind)}{agency.Name}"],
            _ => [paper.Subject, agency.Name],
        };

    private static IEnumerable<string> Signed(PaperSigner signer) => signer.Name is { } name ? [$"({name})", .. PaperBody.Lines(signer.Position)] : [];
}
