using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>Hands on a step whose holder has left, has no account or holds another position by now.</summary>
[Needs(DocumentsPermission.Read)]
internal sealed class HandOnPage(AppDb db, SigningDesk desk, Staff staff, Permissions permissions) : ApprovalPage(db), IFormPage
{
    [BindProperty]
    public HandOnForm Form { get; set; } = new();

    /// <summary>The steps that can be handed on, each with why.</summary>
    public IReadOnlyList<SelectListItem> Steps { get; private set; } = [];

    /// <summary>Those who may sign.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        if (!MayHandOnSteps)
        {
            throw new RuleBrokenException("ผู้เสนอเรื่องนี้และผู้กำหนดสายงานเท่านั้นที่ส่งต่อขั้นได้");
        }

        if (!(await Signers()).Any(person => person.Id == Form.Signer))
        {
            throw new RuleBrokenException("ผู้ที่เลือกไม่มีสิทธิลงนามหรือไม่ได้ปฏิบัติงานที่นี่แล้ว โปรดเลือกจากรายชื่อ");
        }

        Db.Expect(Approval, Form.Version);
        await desk.HandOn(Approval, Form.Step!.Value, Form.Signer!.Value, Form.Reason);
        return Go($"/approvals/{Id}", "ส่งต่อแล้ว ผู้ลงนามคนใหม่ได้รับแจ้ง ลายมือชื่อที่ลงไว้แล้วยังอยู่ครบ");
    }

    public async Task Load()
    {
        await Reread();
        Lead("ส่งต่อขั้นลงนาม", ("เสนอลงนาม", "/approvals"), (Approval.Title, $"/approvals/{Id}"));
        var holders = await desk.People(Approval.Steps.Select(step => step.PersonId));
        Steps =
            [
                .. Approval.InOrder.Where(_ => Approval.IsOpen)
                    .Select(step => (Step: step, Why: step.WhyHandOn(step.PersonId is { } id ? holders.GetValueOrDefault(id) : null)))
                    .Where(pair => pair.Why is not null)
                    .Select(pair => new SelectListItem($"{pair.Step.Position} {pair.Step.PersonName} ({pair.Why})", $"{pair.Step.Order}")),
            ];
        People = [.. (await Signers()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
        Form.Version = Approval.Version;
    }

    private async Task<IEnumerable<PersonCard>> Signers() => (await staff.People()).Where(person => permissions.Allow(person.Roles ?? [], DocumentsPermission.Sign));
}
