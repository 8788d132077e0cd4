using Microsoft.AspNetCore.Mvc;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>Records what somebody without an account signed on paper.</summary>
[Needs(DocumentsPermission.Record)]
[RequestSizeLimit(ScanForm.Most)]
[RequestFormLimits(MultipartBodyLengthLimit = ScanForm.Most)]
internal sealed class RecordPage(AppDb db, SigningDesk desk, SigningFiles files, SelfProof proof) : ApprovalPage(db), IFormPage
{
    private SigningHand? holder;
    private bool canSignIn;

    public ScanForm Form { get; private set; } = new();

    public IReadOnlyList<string> Concerns => holder is null ? [] : Approval.Concerns(holder);

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost(ScanForm form, CancellationToken cancel)
    {
        Form = form;
        await proof.ByPassword(form.Password);
        Db.Expect(Approval, form.Version);
        var hand = await Holder() ?? throw new RuleBrokenException("ขั้นนี้ไม่มีผู้ดำรงตำแหน่ง โปรดออกคำสั่งรักษาราชการแทน หรือแก้สายงานแล้วเสนอใหม่");
        if (canSignIn)
        {
            throw new RuleBrokenException($"{hand.Name} มีบัญชีเข้าสู่ระบบ โปรดให้เจ้าตัวลงนามเอง");
        }

        var word = new SigningWord(form.Opinion, SigningWay.Scan, await files.Scan(form.Scan, cancel), form.Confirmed) { On = Within(form.On!.Value), RecordedBy = Db.Visit.Who!.Name };
        await desk.Sign(Approval, hand, word);
        return Go($"/approvals/{Id}", "บันทึกลายมือชื่อในกระดาษแล้ว");
    }

    public async Task Load()
    {
        await Reread();
        Lead("บันทึกลายมือชื่อในกระดาษ", ("เสนอลงนาม", "/approvals"), (Approval.Title, $"/approvals/{Id}"));
        Form.Version = Approval.Version;
        holder = await Holder();
    }

    private async Task<SigningHand?> Holder()
    {
        var people = await desk.People([Approval.Waiting?.PersonId]);
        if (Approval.Waiting?.PersonId is not { } id || people.GetValueOrDefault(id) is not { } person)
        {
            return null;
        }

        canSignIn = person.CanSignIn;
        return desk.Hand(people) with { PersonId = person.Id, Name = person.Name, Position = person.Position, HasLeft = person.HasLeft, Orders = [] };
    }

    // A paper cannot be signed before it was there, nor tomorrow.
    private DateOnly Within(DateOnly day)
    {
        var first = ThaiClock.DayOf(Approval.BegunAt);
        return day >= first && day <= desk.Today ? day : throw new RuleBrokenException("วันที่ลงนามต้องไม่ก่อนวันที่เริ่มเสนอและไม่เกินวันนี้");
    }
}
