using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Twin;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>The copy of the agency's site: how it went last, and made now where somebody wants it.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class TwinModel(AppDb db, TwinSettings settings, TwinBell bell, TimeProvider clock) : OfficePage(db.Visit), IFormPage
{
    /// <summary>Where the copy is written; null where none is made.</summary>
    public string? Folder => settings.Of(Visit.Agency!);

    public TwinRecord? Record { get; private set; }

    public string Code => Visit.Agency!.Code;

    public bool MayAsk => Visit.May(DisclosurePermission.Publish);

    public bool IsMaking => Record?.IsMaking(clock.GetUtcNow()) ?? false;

    public bool IsWaiting => Record is { } record && record.DueAt <= clock.GetUtcNow();

    public Task OnGet() => Load();

    [Needs(DisclosurePermission.Publish)]
    public async Task<IActionResult> OnPost()
    {
        if (Folder is null)
        {
            throw new RuleBrokenException("ยังไม่ได้ตั้งค่าโฟลเดอร์ของสำเนา โปรดแจ้งผู้ดูแลระบบให้ตั้งค่า Twin:Folder");
        }

        var now = clock.GetUtcNow();
        if (await db.Set<TwinRecord>().SingleOrDefaultAsync() is { } known)
        {
            known.Ask(now);
        }
        else
        {
            db.Add(TwinRecord.Begin(now));
        }

        await db.SaveChangesAsync();
        bell.Ring();
        return Go("/twin", "กำลังทำสำเนา จะปิดหน้านี้ไปก่อนก็ได้");
    }

    Task IFormPage.Load() => Load();

    private async Task Load()
    {
        Lead("สำเนาของเว็บไซต์");
        Record = await db.Set<TwinRecord>().AsNoTracking().SingleOrDefaultAsync();
    }
}
