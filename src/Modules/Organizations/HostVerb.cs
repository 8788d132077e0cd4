using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations;

/// <summary>
/// Gives an agency's public site a host name of its own, or takes it away. It is a verb and no page: whoever could give a host would take the
/// installation's own away from all other agencies.
/// </summary>
internal static class HostVerb
{
    private const string none = "-";

    public static Verb Verb { get; } =
        new("host", "host --agency รหัส --name ชื่อโดเมน", "ให้เว็บไซต์ของหน่วยงานใช้ชื่อโดเมนของตนเอง เช่น www.example.go.th (พิมพ์ --name - เพื่อเลิกใช้)", ["agency", "name"], Files: 0, Answer);

    private static object Answer(VerbLine line) => Give(line.Services, line.Required("agency"), line.Required("name")).GetAwaiter().GetResult();

    private static async Task<object> Give(IServiceProvider services, string code, string name)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var agency = await db.Set<Agency>().FirstOrDefaultAsync(known => known.Code == code) ?? throw new UnreadableException($"ไม่มีหน่วยงานที่ใช้รหัส “{code}”");
        var host = name == none ? null : Agency.HostOf(name);
        if (host is not null && scope.ServiceProvider.GetRequiredService<SiteAddress>().Host == host)
        {
            throw new RuleBrokenException($"“{host}” เป็นชื่อโดเมนของระบบเอง โปรดใช้ชื่ออื่น");
        }

        if (host is not null && await db.Set<Agency>().AnyAsync(known => known.Host == host && known.Id != agency.Id))
        {
            throw new RuleBrokenException($"มีหน่วยงานอื่นใช้ชื่อโดเมน “{host}” แล้ว");
        }

        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency.Card());
        agency.StandAt(host);
        await db.SaveChangesAsync();
        return new { agency = code, host };
    }
}
