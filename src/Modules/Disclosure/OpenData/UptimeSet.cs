using System.Globalization;
using Sujarit.Disclosure.Monitoring;

namespace Sujarit.Disclosure.OpenData;

/// <summary>How long the site could be opened in each month.</summary>
internal sealed class UptimeSet(SiteStatus status) : ShortSet<(DateOnly First, Uptime Uptime)>
{
    /// <summary>The word of its address.</summary>
    public const string Word = "uptime";

    public override string Name => Word;

    public override string Title => "เวลาที่เว็บไซต์เปิดได้รายเดือน";

    public override string Summary => "เวลาที่หน้าของเว็บไซต์เปิดได้และเปิดไม่ได้ในเดือนที่ผ่านมา รวมทุกหน้าที่ตรวจ";

    public override string Page => "/status";

    protected override IReadOnlyList<OpenValue<(DateOnly First, Uptime Uptime)>> Columns =>
        [
            new("month", OpenKind.Text, "เดือน (ค.ศ.)", month => month.First.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
            new("percent", OpenKind.Decimal, "ร้อยละของเวลาที่เปิดได้", month => month.Uptime.Percent) { MayBeMissing = true },
            new("downMinutes", OpenKind.Number, "เปิดไม่ได้รวม (นาที)", month => (long)month.Uptime.Down.TotalMinutes),
            new("unknownMinutes", OpenKind.Number, "ไม่ได้ตรวจรวม (นาที)", month => (long)month.Uptime.NotKnown.TotalMinutes),
        ];

    protected override async Task<IReadOnlyList<(DateOnly First, Uptime Uptime)>> All(CancellationToken cancel) => (await status.Now()).Months;
}
