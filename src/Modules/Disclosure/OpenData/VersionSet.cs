using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Sealing;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Every version that was ever published.</summary>
internal sealed class VersionSet(AppDb db, PublicLinks links) : OpenSet<VersionSet.Row>
{
    /// <summary>The word of its address.</summary>
    public const string Word = "versions";

    public override string Name => Word;

    public override string Title => "ฉบับที่เผยแพร่ทั้งหมด";

    public override string Summary => "ทุกฉบับที่เคยเผยแพร่ของทุกข้อ ฉบับที่เผยแพร่แล้วไม่มีการแก้ไขหรือลบ";

    public override string Page => "/ita";

    public override bool TellsOfItems => true;

    public override IReadOnlyList<OpenFilter> Filters => [OpenFilter.Year, OpenFilter.Item, OpenFilter.Since];

    protected override IReadOnlyList<OpenValue<Row>> Columns =>
        [
            new("assessment", OpenKind.Number, "ปีที่ประเมิน (พ.ศ.)", row => (long)row.Assessment.BuddhistYear),
            new("item", OpenKind.Text, "รหัสข้อ", row => row.Item),
            new("version", OpenKind.Number, "ฉบับที่", row => (long)row.Version),
            new("title", OpenKind.Text, "ชื่อเรื่อง", row => row.Title),
            new("publishedAt", OpenKind.Moment, "เผยแพร่เมื่อ", row => row.At),
            new("publicUntil", OpenKind.Moment, "เผยแพร่จนถึง", row => row.Until) { MayBeMissing = true },
            new("files", OpenKind.Number, "จำนวนไฟล์", row => (long)row.Files),
            new("sha256", OpenKind.Text, "ค่าแฮช SHA-256", row => row.Hash),
            new("sha256Before", OpenKind.Text, "ค่าแฮชของฉบับก่อน", row => row.Before.Length == 0 ? null : row.Before) { MayBeMissing = true },
            new("seal", OpenKind.Number, "ตราผนึกที่", row => row.Seal) { MayBeMissing = true },
            new("address", OpenKind.Address, "ที่อยู่เว็บ", row => links.Whole(PublicAddress.OfVersion(PublicAddress.Below(row.Assessment, row.Item), row.Version))),
        ];

    protected override async Task<OpenRows<Row>> Rows(OpenQuestion asked, CancellationToken cancel)
    {
        var versions = Versions.Of(db, asked);
        var total = await versions.CountAsync(cancel);
        var rows = await versions.OrderByDescending(version => version.At).ThenBy(version => version.Id).Skip(asked.Skip).Take(asked.Size)
            .Join(
                db.Set<Publication>(), version => version.PublicationId, publication => publication.Id,
                (version, publication) => new
                {
                    version.Id,
                    Row = new Row(publication.Assessment, publication.Item, version.Number, version.Title, version.At, db.Set<PublicationVersion>().Where(next => next.PublicationId == version.PublicationId && next.Number == version.Number + 1).Select(next => (DateTimeOffset?)next.At).FirstOrDefault(),
                        version.Files.Count(file => !file.IsInPage), version.Hash, version.Before, db.Set<Seal>().Where(seal => seal.VersionId == version.Id).Select(seal => (long?)seal.Number).FirstOrDefault()),
                })
            .ToListAsync(cancel);
        return new(total, [.. rows.OrderByDescending(row => row.Row.At).ThenBy(row => row.Id).Select(row => row.Row)]);
    }

    internal sealed record Row(FiscalYear Assessment, string Item, int Version, string Title, DateTimeOffset At, DateTimeOffset? Until, int Files, string Hash, string Before, long? Seal);
}
