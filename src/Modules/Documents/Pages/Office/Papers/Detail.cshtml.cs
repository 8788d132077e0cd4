using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Documents.Proofs;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>A paper: how it is printed and how it stands; a draft gets its number here.</summary>
[Needs(DocumentsPermission.ReadPapers)]
internal sealed class PaperDetailPage(AppDb db, PaperDesk desk, NumberBook book, LayoutShelf layouts, PdfPrinter printer, DoubtDesk doubts, PaperApproval approval, TimeProvider clock) : OnePaperPage(db), IFormPage, IForewarned
{
    public ApprovalStanding Standing { get; private set; } = null!;

    public string Html { get; private set; } = "";

    /// <summary>What is probably wrong with the draft; null for a paper that has its number.</summary>
    public ShownDoubts? Doubts { get; private set; }

    public DateOnly Today => clock.Today();

    public bool PrintsPdf => printer.IsReady;

    /// <summary>Whether signatures stand under what it says now.</summary>
    public bool IsVoid { get; private set; }

    public bool IsSigned { get; private set; }

    /// <summary>The file of the agency's own layout it is printed with; null for the built-in form.</summary>
    public string? Layout { get; private set; }

    /// <summary>Whether that layout has no place for the signature of the paper's checker.</summary>
    public bool LacksChecker { get; private set; }

    public IEnumerable<object> Changes => Paper.State == PaperState.Draft && MayWrite ? [Paper] : [];

    public bool IsWholeForm => false;

    public Task OnGet() => Load();

    [Needs(DocumentsPermission.WritePapers)]
    public async Task<IActionResult> OnPostIssue(DateOnly? on, int version)
    {
        RefuseUnlessOwn();
        await book.Issue(Paper, on ?? Today, version, PaperHand.Of(Db.Visit, clock));
        return Go($"/papers/{Id}", $"ออกเลข {Paper.NumberWords} แล้ว");
    }

    [Needs(DocumentsPermission.WritePapers)]
    public async Task<IActionResult> OnPostCancel([StringLength(PaperText.LongestList)] string? why, int version)
    {
        RefuseUnlessOwn();
        Db.Expect(Paper, version);
        Paper.Cancel(why, PaperHand.Of(Db.Visit, clock));
        await Db.SaveChangesAsync();
        return Go($"/papers/{Id}", $"ยกเลิก {Paper.NumberWords} แล้ว เลขนี้ไม่นำไปใช้อีก");
    }

    [Needs(DocumentsPermission.WritePapers)]
    public async Task<IActionResult> OnPostCopy()
    {
        RefuseUnlessOwn();
        var copy = Paper.Anew(PaperHand.Of(Db.Visit, clock));
        Db.Add(copy);
        await Db.SaveChangesAsync();
        return Go($"/papers/edit/{copy.Id}", "ทำเป็นฉบับใหม่แล้ว");
    }

    [Needs(DocumentsPermission.Circulate)]
    public async Task<IActionResult> OnPostCirculate([FromServices] PaperCirculation circulation, CancellationToken cancel)
    {
        var circular = await circulation.Begin(Id, cancel);
        await Db.SaveChangesAsync(cancel);
        return circular is null ? NotFound() : Go($"/circulars/edit/{circular.Id}", "แนบเอกสารให้แล้ว โปรดเลือกผู้รับ");
    }

    [Needs(DocumentsPermission.WritePapers)]
    public async Task<IActionResult> OnPostDelete(int version)
    {
        RefuseUnlessOwn();
        Paper.RefuseUnlessDraft("ลบไม่ได้ หากไม่ใช้ให้ยกเลิก");
        Db.Expect(Paper, version);
        Db.Remove(Paper);
        await Db.SaveChangesAsync();
        return Go("/papers", "ลบร่างแล้ว");
    }

    public async Task Load()
    {
        await Reread();
        Lead(Paper.Title, ("เอกสารราชการ", "/papers"));
        Standing = await desk.Standing(Paper);
        var content = PaperApproval.Of(Paper, Db.Visit.Agency!);
        (IsVoid, IsSigned) = (Standing.IsVoidFor(content), Standing.Approves(content));
        var layout = await layouts.Of(Paper);
        (Layout, LacksChecker) = (layout?.FileName, layout is { HasChecker: false } && Paper.Checker is not null);
        Html = HtmlWriter.Write(await desk.Print(Paper, Standing));
        Doubts = Paper.State == PaperState.Draft ? await Told() : null;
    }

    private async Task<ShownDoubts> Told()
    {
        var ground = await doubts.Ground(PaperApproval.Code, $"{Id}");
        return new ShownDoubts(PaperApproval.Code, $"{Id}", approval.Proofread(Paper, ground.Staff), ground.Dismissals);
    }
}
