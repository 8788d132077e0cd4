using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Proofs;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.Read)]
[RequestSizeLimit(ScanForm.Most)]
[RequestFormLimits(MultipartBodyLengthLimit = ScanForm.Most)]
internal sealed class ApprovalDetailPage(AppDb db, SigningDesk desk, SigningFiles files, ApprovalNews news, SelfProof proof, PdfPrinter printer, DoubtDesk doubts) : ApprovalPage(db), IFormPage
{
    private IReadOnlyDictionary<Guid, Signatory> people = new Dictionary<Guid, Signatory>();

    public SignForm Form { get; private set; } = new();

    public string Html { get; private set; } = "";

    /// <summary>Whether signatures stand under something that has been changed since.</summary>
    public bool IsVoid { get; private set; }

    public SigningHand Hand { get; private set; } = null!;

    /// <summary>What is probably wrong with what is to be signed; null where nothing is.</summary>
    public ShownDoubts? Doubts { get; private set; }

    public bool PrintsPdf => printer.IsReady;

    /// <summary>Whether the visitor may sign the step that waits.</summary>
    public bool MaySign => Db.Visit.May(DocumentsPermission.Sign) && !IsVoid && Approval.IsFor(Hand);

    public bool MayWithdraw => Approval.IsOpen && Db.Visit.May(DocumentsPermission.Propose) && (Approval.AuthorId == Hand.PersonId || Db.Visit.May(DocumentsPermission.Record));

    /// <summary>Whether the step that waits has to be signed on paper, for its holder has no account.</summary>
    public bool NeedsPaper => !IsVoid && Approval.Waiting is { Order: > 0 } step && !(step.PersonId is { } holder && people.GetValueOrDefault(holder) is { CanSignIn: true });

    /// <summary>Whether the visitor may hand on a step, and there is one whose holder cannot sign.</summary>
    public bool MayHandOn => MayHandOnSteps && !IsVoid && Approval.IsOpen && Approval.Steps.Exists(step => step.WhyHandOn(Holder(step)) is not null);

    public IReadOnlyList<string> Concerns => Approval.Concerns(Hand);

    /// <summary>The order by which the visitor would sign; null at the visitor's own step.</summary>
    public ActingCard? Order => Approval.Waiting is { } step && step.PersonId != Hand.PersonId ? step.OrderOf(Hand, Hand.Today) : null;

    /// <summary>The visitor's order for the step that waits, where it counts no more today; null for none.</summary>
    public ActingCard? Expired => Approval.Waiting is { } step && !Approval.IsFor(Hand) ? step.OrdersOf(Hand).FirstOrDefault() : null;

    public IReadOnlyList<SelectListItem> Ways =>
        [
            new("พิมพ์ชื่อ: ระบบพิมพ์ชื่อของท่านแทนลายมือชื่อ", nameof(SigningWay.Typed)),
            .. KeptPicture is null ? Array.Empty<SelectListItem>() : [new SelectListItem("ใช้ภาพลายมือชื่อที่เก็บไว้", nameof(SigningWay.Picture))],
            new("วาดในกรอบที่จะปรากฏด้านล่าง (ต้องเปิดใช้สคริปต์ในเบราว์เซอร์)", nameof(SigningWay.Drawn)),
            new("ลงนามในกระดาษแล้ว แนบไฟล์สแกน", nameof(SigningWay.Scan)),
        ];

    public IReadOnlyList<SelectListItem> Earlier => [.. Approval.InOrder.Where(step => step.Order < Approval.Current).Select(step => new SelectListItem($"{step.Position} {step.SignerName ?? step.PersonName}", $"{step.Order}"))];

    public Task OnGet() => Load();

    [Needs(DocumentsPermission.Sign)]
    public async Task<IActionResult> OnPostSign(SignForm form, CancellationToken cancel)
    {
        Form = form;
        await Prove(form);
        Db.Expect(Approval, form.Version);
        var hand = desk.Hand(await desk.People([]));
        await desk.Sign(Approval, hand, new SigningWord(form.Opinion, form.Way, await FileOf(form, cancel), form.Confirmed));
        return Go($"/approvals/{Id}", Approval.State == ApprovalState.Approved ? "ลงนามแล้ว เอกสารลงนามครบทุกขั้น" : "ลงนามแล้ว ส่งต่อขั้นถัดไปแล้ว");
    }

    [Needs(DocumentsPermission.Sign)]
    public async Task<IActionResult> OnPostSendBack(int to, [StringLength(SignForm.LongestText)] string? reason, int version)
    {
        Db.Expect(Approval, version);
        await desk.SendBack(Approval, desk.Hand(await desk.People([])), to, reason ?? "");
        return Go($"/approvals/{Id}", "ส่งกลับแล้ว ผู้จัดทำได้รับแจ้ง");
    }

    [Needs(DocumentsPermission.Propose)]
    public async Task<IActionResult> OnPostWithdraw([StringLength(SignForm.LongestText)] string? why, int version)
    {
        Hand = desk.Hand(await desk.People([]));
        if (Approval.IsOpen && !MayWithdraw)
        {
            throw new RuleBrokenException("ผู้เสนอเท่านั้นที่ถอนเรื่องได้ หากต้องการให้แก้ไข โปรดส่งกลับ");
        }

        Db.Expect(Approval, version);
        Approval.Withdraw(Hand, why ?? "");
        await news.Withdrawn(Approval);
        await Db.SaveChangesAsync();
        return Go($"/approvals/{Id}", "ถอนเรื่องแล้ว");
    }

    public async Task Load()
    {
        await Reread();
        Lead(Approval.Title, ("เสนอลงนาม", "/approvals"));
        people = await desk.People(Approval.Steps.Select(step => step.PersonId));
        Hand = desk.Hand(people);
        var told = Approval.IsOpen ? await doubts.Proofread(Approval.Kind, Approval.Subject, Ground) : null;
        var now = told?.Content ?? (Approval is { IsLive: true, IsOpen: false } ? await desk.Now(Approval) : null);
        IsVoid = Approval.State == ApprovalState.Void || (Approval.IsLive && !Approval.Covers(now));
        Doubts = IsVoid ? null : told?.Doubts.On(Approval.Id);
        Html = Paper(now, new Dictionary<Guid, byte[]>()) is { } paper ? HtmlWriter.Write(paper) : "";
        Form.Version = Approval.Version;
    }

    /// <summary>Why the holder of a step cannot sign; null where nothing is in the way.</summary>
    public string? ObstacleOf(ApprovalStep step) => step.IsSigned || !Approval.IsOpen ? null : step.ObstacleOf(Holder(step));

    protected override Task<FoundApproval?> Found(IQueryable<Approval> found, Guid me) => doubts.With(found, me);

    private Signatory? Holder(ApprovalStep step) => step.PersonId is { } id ? people.GetValueOrDefault(id) : null;

    private Task Prove(SignForm form) =>
        form.Credential is { Length: > 0 } credential ? proof.ByPasskey(credential)
        : form.Password is { Length: > 0 } password ? proof.ByPassword(password)
        : throw new RuleBrokenException("โปรดกรอกรหัสผ่านเพื่อยืนยันว่าเป็นท่าน");

    private async Task<Guid?> FileOf(SignForm form, CancellationToken cancel) =>
        form.Way switch
        {
            SigningWay.Picture => KeptPicture,
            SigningWay.Drawn => await files.Drawn(form.Drawing, cancel),
            SigningWay.Scan => await files.Scan(form.Scan, cancel),
            _ => null,
        };
}
