using Sujarit.Documents.Pages;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Contracts;

/// <summary>Letters (หนังสือภายนอก) that other modules write: printed in the official form, or begun as drafts that are numbered and signed like any other.</summary>
/// <param name="db">The agency's rows.</param>
/// <param name="staff">Its offices.</param>
/// <param name="clock">What time it is.</param>
public sealed class LetterDesk(AppDb db, Staff staff, TimeProvider clock)
{
    /// <summary>The letter in its official form, with room for number, date and signature. One query.</summary>
    /// <param name="name">What its files are called, without their ending.</param>
    /// <param name="text">What it says.</param>
    /// <exception cref="RuleBrokenException">It has no subject.</exception>
    public async Task<PrintedPaper> Print(string name, LetterText text)
    {
        var offices = await staff.Offices();
        var own = offices.FirstOrDefault(office => office.Id == db.Visit.Who?.OfficeId) ?? offices.FirstOrDefault(office => !office.IsClosed);
        var paper = Written(text, (own?.Id ?? Guid.Empty, own?.Name ?? ""));
        var printed = new PaperLayout(db.Visit.Agency!).Of(paper);
        var blocks = printed.Document.Blocks.ToList();
        blocks.InsertRange(printed.SignaturesAt, PaperLayout.SignaturesOf(paper));
        return new PrintedPaper(name, printed.Document with { Blocks = blocks }) { Lettering = Lettering.AsLargeAsThSarabun };
    }

    /// <summary>Whether the visitor may begin a draft.</summary>
    public bool MayDraft => db.Visit.May(DocumentsPermission.WritePapers);

    /// <summary>Begins a draft of the letter for the visitor's office, to be looked through, numbered and signed in the papers of the agency. The caller saves.</summary>
    /// <param name="text">What it says.</param>
    /// <returns>Where the draft stands, below the office of the agency, such as <c>documents/papers/…</c>.</returns>
    /// <exception cref="RuleBrokenException">The visitor may not, belongs to no office, or the text is too long for a paper.</exception>
    public async Task<string> Draft(LetterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayDraft)
        {
            throw new RuleBrokenException("ท่านไม่มีสิทธิทำเอกสารราชการ โปรดดาวน์โหลดเป็น Word แทน");
        }

        if (text.Lines.Sum(line => line.Length + 1) > PaperText.LongestBody)
        {
            throw new RuleBrokenException($"หนังสือยาวเกิน {PaperText.LongestBody:N0} ตัวอักษร จึงทำเป็นร่างในเอกสารราชการไม่ได้ โปรดดาวน์โหลดเป็น Word แทน");
        }

        var office = db.Visit.Who!.OfficeId is { } own ? db.Visit.Chosen(await staff.Offices(), own) : throw new RuleBrokenException("บัญชีของท่านยังไม่ได้อยู่ในส่วนราชการใด โปรดให้ผู้ดูแลระบบกำหนดส่วนราชการ หรือดาวน์โหลดเป็น Word แทน");
        var paper = Written(text, office);
        db.Add(paper);
        return $"documents/papers/{paper.Id}";
    }

    private Paper Written(LetterText text, (Guid Id, string Name) office) =>
        Paper.Draft(
            PaperKind.Letter, office,
            new PaperText(text.Subject, text.To, null, string.Join('\n', text.Enclosures), string.Join('\n', text.Lines), null),
            new PaperSigner(null, null, null), PaperHand.Of(db.Visit, clock));
}
