using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Sealing;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Seals;

/// <summary>The log as it stands, and who is sent its root.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class IndexModel(AppDb db, SealLog log, IMail mail, SiteAddress site, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    public SealRoot Log { get; private set; } = SealRoot.Empty;

    public IReadOnlyList<SealReceiver> Receivers { get; private set; } = [];

    public bool MayChange => Visit.May(DisclosurePermission.Publish);

    /// <summary>Why nothing is sent; null where it is.</summary>
    public string? NotSent =>
        !mail.IsSetUp ? "ระบบยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล จึงยังไม่ส่งค่าราก โปรดแจ้งผู้ดูแลระบบ หรือพิมพ์แผ่นปิดประกาศแทน"
        : !site.IsKnown ? "ระบบยังไม่ได้ตั้งค่าที่อยู่เว็บไซต์ (Site:Address) จึงยังไม่ส่งค่าราก โปรดแจ้งผู้ดูแลระบบ"
        : null;

    /// <summary>Why the log cannot be told; null where it can.</summary>
    public string? Broken { get; private set; }

    public Task OnGet() => Load();

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPostSend(Guid id)
    {
        if (await db.Set<SealReceiver>().SingleOrDefaultAsync(known => known.Id == id) is not { } receiver)
        {
            return NotFound();
        }

        if (NotSent is { } why)
        {
            throw new RuleBrokenException(why);
        }

        receiver.Hurry(clock.GetUtcNow());
        await db.SaveChangesAsync();
        return Go("/seals", "จะส่งค่าราก ณ สิ้นวันก่อนหน้าภายในไม่กี่นาที ผลการส่งแสดงในหน้านี้");
    }

    public async Task Load()
    {
        Lead("บันทึกตราผนึก");
        Receivers = await db.Set<SealReceiver>().AsNoTracking().OrderBy(receiver => receiver.Name).ThenBy(receiver => receiver.Id).ToListAsync();
        try
        {
            Log = await log.Now();
        }
        catch (RuleBrokenException broken)
        {
            Broken = broken.Message;
        }
    }
}
