using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Telling;

/// <summary>Links accounts of LINE with people. LINE names no agency, so this asks over all of them; the code stands for the right to.</summary>
internal sealed class LineLinks(IServiceScopeFactory scopes, LinkTries tries, TimeProvider clock)
{
    /// <summary>Somebody wrote to the LINE account of the site.</summary>
    /// <returns>What to answer, in Thai.</returns>
    public async Task<string> Take(string lineId, string written)
    {
        if (LinkCode.In(written) is not { } code)
        {
            return "บัญชีนี้ใช้ส่งการแจ้งเตือนของระบบสุจริตเท่านั้น หากต้องการรับการแจ้งเตือน โปรดส่งรหัส 6 ตัวที่แสดงในหน้าวิธีรับการแจ้งเตือน";
        }

        if (!tries.Allow(lineId))
        {
            return "ส่งรหัสที่ไม่ถูกต้องหลายครั้งเกินไป โปรดรอ 1 ชั่วโมงแล้วลองใหม่";
        }

        if (await Link(lineId, LinkCode.Hash(code)) is not { } agency)
        {
            tries.Wrong(lineId);
            return "รหัสไม่ถูกต้องหรือหมดอายุแล้ว โปรดขอรหัสใหม่ที่หน้าวิธีรับการแจ้งเตือน";
        }

        return $"เชื่อม LINE กับ{agency}แล้ว ระบบจะส่งการแจ้งเตือนมาที่นี่ตามที่ท่านเลือกไว้";
    }

    /// <summary>Somebody no longer wants to hear from the LINE account of the site.</summary>
    public async Task Forget(string lineId)
    {
        await using var scope = All();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var linked = await db.Set<NoticeChoice>().IgnoreQueryFilters([AppDb.AgencyFilter]).Where(choice => choice.LineId == lineId).ToListAsync();
        linked.ForEach(choice => choice.Unlink());
        await db.SaveChangesAsync();
    }

    private async Task<string?> Link(string lineId, string hash)
    {
        await using var scope = All();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var now = clock.GetUtcNow();
        var offered = await db.Set<NoticeChoice>().IgnoreQueryFilters([AppDb.AgencyFilter]).FirstOrDefaultAsync(choice => choice.CodeHash == hash && choice.CodeUntil > now);
        if (offered is null)
        {
            return null;
        }

        offered.Link(lineId, now);
        await db.SaveChangesAsync();
        return await db.Set<Agency>().Where(agency => agency.Id == offered.AgencyId).Select(agency => agency.Name).FirstAsync();
    }

    private AsyncServiceScope All()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        return scope;
    }
}
