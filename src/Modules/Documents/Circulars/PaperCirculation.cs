using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Circulars;

/// <summary>Begins a circular with one of the office's own papers, as it was issued.</summary>
internal sealed class PaperCirculation(AppDb db, PaperDesk papers, FileShelf shelf, PdfPrinter printer)
{
    /// <summary>A draft with the paper enclosed: as PDF, or as a Word file where none can be printed. The caller saves.</summary>
    /// <returns>The draft; null where there is no such paper.</returns>
    /// <exception cref="RuleBrokenException">The paper is a draft, or cancelled.</exception>
    public async Task<Circular?> Begin(Guid paper, CancellationToken cancel)
    {
        if (await papers.Of(paper) is not { } card)
        {
            return null;
        }

        if (card.State != PaperState.Issued)
        {
            throw new RuleBrokenException("แจ้งเวียนได้เฉพาะเอกสารที่ออกเลขแล้วและไม่ถูกยกเลิก");
        }

        var who = db.Visit.Who!;
        var circular = Circular.Draft(who.PersonId, who.Name);
        circular.Write(card.Title.Length > Circular.LongestTitle ? card.Title[..Circular.LongestTitle] : card.Title, null);
        circular.Enclose([await Enclosed(card, cancel)], []);
        db.Add(circular);
        return circular;
    }

    private async Task<Guid> Enclosed(PaperCard card, CancellationToken cancel)
    {
        var name = $"{PaperWords.Of(card.Kind)} {card.Number?.Replace('/', '-')}";
        using var word = new MemoryStream(card.Word.ToArray(), writable: false);
        if (printer.IsReady)
        {
            try
            {
                using var pdf = new MemoryStream();
                await printer.Print(word, pdf, cancel);
                pdf.Position = 0;
                return (await shelf.Keep(pdf, $"{name}.pdf", cancel)).Id;
            }
            catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
            {
                // The Word file says the same.
            }
        }

        word.Position = 0;
        return (await shelf.Keep(word, $"{name}.docx", cancel)).Id;
    }
}
