using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Sealing;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Seals;

/// <summary>Who is sent the root, and when.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class ReceiverModel(AppDb db, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ReceiverForm Form { get; set; } = new();

    /// <summary>The receiver; null for one to be added.</summary>
    public SealReceiver? Receiver { get; private set; }

    public IReadOnlyList<SelectListItem> Cadences { get; } = [.. Enum.GetValues<SealCadence>().Select(cadence => new SelectListItem(SealWords.Of(cadence), cadence.ToString()))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Receiver = await db.Set<SealReceiver>().FirstOrDefaultAsync(known => known.Id == Id);
        if (Id is not null && Receiver is null)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public Task OnGet()
    {
        if (Receiver is not null)
        {
            Form = ReceiverForm.Of(Receiver);
        }

        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        var now = clock.GetUtcNow();
        if (Receiver is null)
        {
            if (await db.Set<SealReceiver>().CountAsync() >= SealReceiver.Most)
            {
                throw new RuleBrokenException($"มีผู้รับได้ไม่เกิน {SealReceiver.Most} ราย โปรดลบรายที่ไม่ใช้แล้ว");
            }

            db.Add(SealReceiver.Of(Form.Name, Form.Mail, Form.Cadence, Form.IsOn, now));
        }
        else
        {
            db.Expect(Receiver, Form.Version);
            Receiver.Describe(Form.Name, Form.Mail, Form.Cadence, Form.IsOn, now);
        }

        await db.SaveChangesAsync();
        return Go("/seals", "บันทึกแล้ว");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        if (Receiver is null)
        {
            return NotFound();
        }

        db.Expect(Receiver, Form.Version);
        db.Remove(Receiver);
        await db.SaveChangesAsync();
        return Go("/seals", "ลบผู้รับแล้ว");
    }

    public Task Load()
    {
        Form.Version = this.Carried(Form.Version, Receiver?.Version);
        Lead(Receiver?.Name ?? "เพิ่มผู้รับค่าราก", ("บันทึกตราผนึก", "/seals"));
        return Task.CompletedTask;
    }

    internal sealed class ReceiverForm
    {
        public int Version { get; set; }

        [Display(Name = "หน่วยงานหรือผู้รับ")]
        [StringLength(SealReceiver.LongestName, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
        public string? Name { get; set; }

        [Display(Name = "อีเมล")]
        [DataType(DataType.EmailAddress)]
        [StringLength(SealReceiver.LongestMail, ErrorMessage = "อีเมลยาวเกินไป โปรดตรวจแล้วกรอกใหม่")]
        public string? Mail { get; set; }

        [Display(Name = "กำหนดส่ง")]
        public SealCadence Cadence { get; set; }

        [Display(Name = "ส่งค่าราก")]
        public bool IsOn { get; set; } = true;

        public static ReceiverForm Of(SealReceiver receiver) => new() { Version = receiver.Version, Name = receiver.Name, Mail = receiver.Mail, Cadence = receiver.Cadence, IsOn = receiver.IsOn };
    }
}
