using Sujarit.Disclosure.Monitoring;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Whether the pages of the site can be opened.</summary>
internal sealed class StatusSet(SiteStatus status) : ShortSet<SiteAddressFacts>
{
    /// <summary>The word of its address.</summary>
    public const string Word = "status";

    public override string Name => Word;

    public override string Title => "สถานะของหน้าเว็บ";

    public override string Summary => "หน้าของเว็บไซต์ที่มีการตรวจว่าเปิดได้หรือไม่ และร้อยละของเวลาที่เปิดได้ในช่วงที่ผ่านมา";

    public override string Page => "/status";

    protected override IReadOnlyList<OpenValue<SiteAddressFacts>> Columns =>
        [
            new("title", OpenKind.Text, "หน้า", facts => facts.Watched.Title),
            new("address", OpenKind.Address, "ที่อยู่เว็บ", facts => facts.Watched.Address),
            new("state", OpenKind.Text, "สถานะ", facts => SiteStatusJson.Word(facts.Watched.State)),
            new("lookedAt", OpenKind.Moment, "ตรวจล่าสุด", facts => facts.Watched.LookedAt) { MayBeMissing = true },
            new("percent", OpenKind.Decimal, "ร้อยละของเวลาที่เปิดได้", facts => facts.Uptime.Percent) { MayBeMissing = true },
        ];

    protected override async Task<IReadOnlyList<SiteAddressFacts>> All(CancellationToken cancel) => (await status.Now()).Addresses;
}
