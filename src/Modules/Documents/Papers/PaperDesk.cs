using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Papers;

/// <summary>Papers as they are printed, with their signatures; also for the other concepts of this module.</summary>
internal sealed class PaperDesk(AppDb db, ApprovalDesk approvals, FileShelf shelf, LayoutShelf layouts)
{
    /// <summary>A paper of the agency; null where there is none. Up to five queries.</summary>
    public async Task<PaperCard?> Of(Guid id) =>
        await db.Set<Paper>().AsNoTracking().FirstOrDefaultAsync(known => known.Id == id) is { } paper
            ? new PaperCard(paper.Id, paper.Kind, paper.State, paper.Subject, paper.Title, paper.NumberWords, paper.IssuedOn, await Word(paper, await Standing(paper)))
            : null;

    /// <summary>How the paper stands on its way up the chain. One query.</summary>
    public Task<ApprovalStanding> Standing(Paper paper) => approvals.Of(PaperApproval.Code, paper.Id.ToString());

    /// <summary>The paper with its signatures, and with its mark where it is cancelled. One query where it was signed with pictures.</summary>
    public async Task<Document> Print(Paper paper, ApprovalStanding standing)
    {
        var printed = Unsigned(paper);
        var blocks = printed.Document.Blocks.Take(printed.SignaturesAt).Concat(await Signatures(paper, standing)).Concat(printed.Document.Blocks.Skip(printed.SignaturesAt)).ToList();
        if (paper.State == PaperState.Cancelled)
        {
            blocks.Insert(blocks[0] is SectionTurn ? 1 : 0, CancelledMark(paper));
        }

        return printed.Document with { Blocks = blocks };
    }

    /// <summary>The paper as a Word file, in the layout that is its own. Up to three queries.</summary>
    /// <exception cref="RuleBrokenException">The file of its layout is lost.</exception>
    public async Task<byte[]> Word(Paper paper, ApprovalStanding standing)
    {
        if (await layouts.Of(paper) is { } layout)
        {
            return LayoutFilling.Fill(await layouts.Whole(layout), await Content(paper, standing));
        }

        using var word = new MemoryStream();
        new DocxWriter(Lettering.AsLargeAsThSarabun).Write(await Print(paper, standing), word);
        return word.ToArray();
    }

    private async Task<LayoutContent> Content(Paper paper, ApprovalStanding standing)
    {
        var values = paper.Fields is { } kept ? LayoutValues.Read(kept) : LayoutValues.Of(paper, db.Visit.Agency!);
        IReadOnlyList<string> cancelled = paper.State == PaperState.Cancelled ? ["ยกเลิก", WhyCancelled(paper)] : [];
        return new LayoutContent(paper.Kind, PaperBody.Printed(paper.Title), values, paper.Body, await Signatures(paper, standing), cancelled);
    }

    private PrintedPaper Unsigned(Paper paper) =>
        paper.Frozen is { } frozen ? new PrintedPaper(PaperJson.Read(frozen), paper.SignaturesAt) : new PaperLayout(db.Visit.Agency!).Of(paper);

    // A memo carries the opinions of all, minutes both who sign them; on every other form only the last signs, whose paper it is.
    private async Task<IReadOnlyList<Block>> Signatures(Paper paper, ApprovalStanding standing)
    {
        var own = PaperLayout.SignaturesOf(paper);
        if (standing.Approval is not { } approval || !Prints(paper, standing))
        {
            return own;
        }

        var pictures = await new SignaturePictures(db, shelf).Of(approval);
        return paper.Kind == PaperKind.Memo ? ChainPaper.Of(approval, pictures)
            : PaperRoles.HasChecker(paper.Kind) ? [.. own.Zip(approval.InOrder, (place, step) => step.IsSigned ? ChainPaper.Undated(step, pictures) with { StaysWithNext = place.StaysWithNext } : place)]
            : approval.InOrder.Last() is { IsSigned: true } last ? [ChainPaper.Undated(last, pictures) with { Closing = own[0].Closing }]
            : own;
    }

    private bool Prints(Paper paper, ApprovalStanding standing) =>
        paper.State == PaperState.Draft ? standing.Covers(PaperApproval.Of(paper, db.Visit.Agency!)) : paper.ApprovalId is { } approval && approval == standing.Id;

    private static Table CancelledMark(Paper paper) =>
        new([
            new Row([
                new Cell([
                    new Paragraph("ยกเลิก") { Style = ParagraphStyle.Title },
                    new Paragraph(WhyCancelled(paper)) { Style = ParagraphStyle.Centred },
                ]),
            ]),
        ]);

    private static string WhyCancelled(Paper paper) =>
        $"โดย{paper.CancelledBy} เมื่อวันที่ {ThaiDate.Full(ThaiClock.DayOf(paper.CancelledAt!.Value))} เหตุผล {PaperBody.Printed(paper.CancelledWhy)}";
}
