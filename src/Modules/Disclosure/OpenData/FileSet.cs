using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The files of every version.</summary>
internal sealed class FileSet(AppDb db, PublicLinks links) : OpenSet<FileSet.Row>
{
    public override string Name => "files";

    public override string Title => "ไฟล์ที่เผยแพร่ทั้งหมด";

    public override string Summary => "ไฟล์ของทุกฉบับที่เผยแพร่ รวมตารางที่เปิดได้ด้วยโปรแกรม (CSV, XLSX, JSON) พร้อมขนาดและค่าแฮช";

    public override string Page => "/ita";

    public override bool TellsOfItems => true;

    public override IReadOnlyList<OpenFilter> Filters => [OpenFilter.Year, OpenFilter.Item, OpenFilter.Since];

    protected override IReadOnlyList<OpenValue<Row>> Columns =>
        [
            new("assessment", OpenKind.Number, "ปีที่ประเมิน (พ.ศ.)", row => (long)row.Assessment.BuddhistYear),
            new("item", OpenKind.Text, "รหัสข้อ", row => row.Item),
            new("version", OpenKind.Number, "ฉบับที่", row => (long)row.Version),
            new("name", OpenKind.Text, "ชื่อไฟล์", row => row.Name),
            new("type", OpenKind.Text, "ชนิดของไฟล์", row => row.Type),
            new("size", OpenKind.Number, "ขนาด (ไบต์)", row => row.Size),
            new("sha256", OpenKind.Text, "ค่าแฮช SHA-256", row => row.Sha256),
            new("publishedAt", OpenKind.Moment, "เผยแพร่เมื่อ", row => row.At),
            new("address", OpenKind.Address, "ที่อยู่เว็บ", row => links.Whole(PublicAddress.OfContent(PublicAddress.Below(row.Assessment, row.Item), row.Sha256, row.Name))),
        ];

    protected override async Task<OpenRows<Row>> Rows(OpenQuestion asked, CancellationToken cancel)
    {
        var files = Versions.Of(db, asked)
            .Join(db.Set<PublishedFile>().Where(file => !file.IsInPage), version => version.Id, file => file.VersionId, (version, file) => new { version, file });
        var total = await files.CountAsync(cancel);
        var rows = await files
            .Join(db.Set<Publication>(), pair => pair.version.PublicationId, publication => publication.Id, (pair, publication) => new { pair.version, pair.file, publication })
            .OrderByDescending(row => row.version.At).ThenBy(row => row.version.Id).ThenBy(row => row.file.Place).Skip(asked.Skip).Take(asked.Size)
            .Select(row => new Row(row.publication.Assessment, row.publication.Item, row.version.Number, row.file.Name, row.file.Type, row.file.Size, row.file.Sha256, row.version.At))
            .ToListAsync(cancel);
        return new(total, rows);
    }

    internal sealed record Row(FiscalYear Assessment, string Item, int Version, string Name, string Type, long Size, string Sha256, DateTimeOffset At);
}
