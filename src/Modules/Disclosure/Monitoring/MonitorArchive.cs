using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>When what is shown could not be opened in the year, and when nobody looked: what the office proves its site's reach by.</summary>
internal sealed class MonitorArchive(AppDb db, RowTables tables) : IArchiveSource
{
    private static readonly ArchivedColumn[] columns =
    [
        new("title", "เรื่อง"), new("address", "ที่อยู่"), new("items", "ข้อ"), new("kind", "เหตุการณ์"), new("from", "ตั้งแต่"), new("to", "ถึง"),
        new("trouble", "ปัญหา"), new("status", "รหัสตอบกลับ"), new("told_at", "แจ้งเมื่อ"), new("told_to", "แจ้งผู้ใด"),
    ];

    public string Folder => "การเฝ้าดูเว็บไซต์";

    public string About => "ช่วงเวลาในปีนั้นที่หน้าเว็บและลิงก์ที่เผยแพร่เปิดไม่ได้หรือไม่ได้ตรวจ การพักการเฝ้าดูพร้อมเหตุผล และที่อยู่ที่หน่วยงานเพิ่ม";

    public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel)
    {
        var (begin, end) = (ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.Next.FirstDay));
        return Task.FromResult<IReadOnlyList<Archived>>(
        [
            new ArchivedTable("ช่วงที่เปิดไม่ได้", columns, stop => Spans(begin, end, stop)),
            tables.Whole("การพักการเฝ้าดู", db.Set<WatchPause>().Where(pause => pause.From < end && (pause.To == null || pause.To >= begin)).OrderBy(pause => pause.From).ThenBy(pause => pause.Id)),
            tables.Whole("ที่อยู่ที่หน่วยงานเพิ่ม", db.Set<AddedAddress>().Where(added => added.AddedAt < end).OrderBy(added => added.AddedAt).ThenBy(added => added.Id)),
        ]);
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> Spans(DateTimeOffset begin, DateTimeOffset end, CancellationToken cancel)
    {
        var spans = await db.Set<WatchSpan>().AsNoTracking().Where(span => span.From < end && (span.To == null || span.To >= begin))
            .Join(db.Set<WatchedAddress>(), span => span.WatchedId, watched => watched.Id, (span, watched) => new { Span = span, Watched = watched })
            .OrderBy(pair => pair.Span.From).ThenBy(pair => pair.Span.Id).ToListAsync(cancel);
        return
        [
            .. spans.Select(pair => (IReadOnlyList<object?>)
            [
                pair.Watched.Title, pair.Watched.Address, pair.Watched.Items, pair.Span.Kind == WatchSpanKind.Down ? "เปิดไม่ได้" : "ไม่ได้ตรวจ", pair.Span.From, pair.Span.To,
                pair.Span.Trouble is { } trouble ? MonitorWords.Of(trouble, pair.Span.Status) : null, pair.Span.Status, pair.Span.ToldAt, pair.Span.ToldTo,
            ]),
        ];
    }
}
