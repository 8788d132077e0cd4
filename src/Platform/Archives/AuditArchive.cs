using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Archives;

/// <summary>The audit entries of the year, one JSON a line, with the hashes that chain them.</summary>
internal sealed class AuditArchive(AppDb db) : IArchiveSource
{
    private static readonly JsonSerializerOptions oneLine = new(AnswerJson.Options) { WriteIndented = false };
    private static readonly byte[] lineEnd = [(byte)'\n'];

    public string Folder => "ประวัติการใช้งาน";

    public string About => "ใครทำอะไรเมื่อใดในปีนั้น บรรทัดละหนึ่งรายการ (JSON) พร้อมค่าแฮชที่ร้อยรายการต่อกัน";

    public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Archived>>([new ArchivedFile($"ประวัติการใช้งาน-{year}.jsonl", (to, stop) => Write(year, to, stop))]);

    private async Task Write(FiscalYear year, Stream to, CancellationToken cancel)
    {
        var (begin, end) = (ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.LastDay.AddDays(1)));
        var entries = db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.At >= begin && entry.At < end).OrderBy(entry => entry.Number);
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancel))
        {
            await JsonSerializer.SerializeAsync(to, entry, oneLine, cancel);
            await to.WriteAsync(lineEnd, cancel);
        }
    }
}
