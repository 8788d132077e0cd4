using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Kernel;
using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>Watched addresses, made anew for one call at a door.</summary>
internal static class IsolationMonitorRows
{
    public static async Task<Parts> Watched(IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var place = new WatchedPlace(WatchKind.Theirs, $"https://{Guid.NewGuid():N}.example.go.th/", "ลิงก์", new FiscalYear(2567), []);
        return new Parts { ["id"] = await IsolationRows.Keep(services, WatchedAddress.Of(place, now, services.GetRequiredService<MonitorSettings>())) };
    }

    public static async Task<Parts> Added(IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var added = AddedAddress.Of("ระบบคิว", $"https://{Guid.NewGuid():N}.example.go.th/", "ประชาชนใช้", "นางสาวผู้เพิ่ม", now);
        return new Parts { ["id"] = await IsolationRows.Keep(services, added) };
    }
}
