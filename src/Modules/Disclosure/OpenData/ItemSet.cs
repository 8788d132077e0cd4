using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>What is published of each item: its newest version.</summary>
internal sealed class ItemSet(AppDb db, PublicLinks links) : OpenSet<ItemSet.Row>
{
    public override string Name => "items";

    public override string Title => "ข้อมูลที่เปิดเผยตามการประเมิน ITA";

    public override string Summary => "ข้อที่หน่วยงานเผยแพร่แล้วของทุกปีที่ประเมิน พร้อมวันเวลาที่เผยแพร่ ค่าแฮช และที่อยู่ของหน้า";

    public override string Page => "/ita";

    public override bool TellsOfItems => true;

    public override IReadOnlyList<OpenFilter> Filters => [OpenFilter.Year, OpenFilter.Item, OpenFilter.Since];

    protected override IReadOnlyList<OpenValue<Row>> Columns =>
        [
            new("assessment", OpenKind.Number, "ปีที่ประเมิน (พ.ศ.)", row => (long)row.Assessment.BuddhistYear),
            new("item", OpenKind.Text, "รหัสข้อ", row => row.Item),
            new("title", OpenKind.Text, "ชื่อเรื่อง", row => row.Title),
            new("version", OpenKind.Number, "ฉบับที่", row => (long)row.Version),
            new("publishedAt", OpenKind.Moment, "เผยแพร่เมื่อ", row => row.At),
            new("sha256", OpenKind.Text, "ค่าแฮช SHA-256", row => row.Hash),
            new("address", OpenKind.Address, "ที่อยู่เว็บ", row => links.Whole(PublicAddress.Below(row.Assessment, row.Item))),
        ];

    protected override async Task<OpenRows<Row>> Rows(OpenQuestion asked, CancellationToken cancel)
    {
        var since = asked.Since is { } day ? ThaiClock.Begin(day) : DateTimeOffset.MinValue;
        var (year, item) = (asked.Year, asked.Item);
        var published = db.Set<Publication>().AsNoTracking().Where(publication =>
            publication.Latest > 0 && (year == null || publication.Assessment == year) && (item == null || publication.Item == item) && publication.LatestAt >= since);
        var total = await published.CountAsync(cancel);
        var rows = await published.OrderByDescending(publication => publication.LatestAt).ThenBy(publication => publication.Id).Skip(asked.Skip).Take(asked.Size)
            .Join(
                db.Set<PublicationVersion>(), publication => publication.LatestId, version => version.Id,
                (publication, version) => new { publication.Id, Row = new Row(publication.Assessment, publication.Item, version.Title, version.Number, version.At, version.Hash) })
            .ToListAsync(cancel);
        return new(total, [.. rows.OrderByDescending(row => row.Row.At).ThenBy(row => row.Id).Select(row => row.Row)]);
    }

    internal sealed record Row(FiscalYear Assessment, string Item, string Title, int Version, DateTimeOffset At, string Hash);
}
