using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Import;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Measures.Intake;

/// <summary>Reads the report out of a file that came in.</summary>
internal sealed partial class DraftReader(AppDb db, FileShelf shelf, TimeProvider clock, ILogger<DraftReader> log)
{
    // People look through it page by page: a report of a year has some ten thousand letters.
    private static readonly ReadingLimits limits = new() { Characters = 3_000_000, Rows = 20_000, Cells = 100_000, Paragraphs = 60_000, UnpackedBytes = 100L * 1024 * 1024 };

    private static readonly TimeSpan between = TimeSpan.FromSeconds(1);

    /// <summary>Reads the draft's file into it, and saves.</summary>
    public async Task Read(ImportDraft draft, CancellationToken cancel)
    {
        if (draft.Attempts > ImportDraft.MostAttempts)
        {
            draft.Refuse("อ่านไฟล์นี้ไม่สำเร็จหลายครั้ง โปรดบันทึกไฟล์ใหม่ในโปรแกรมเดิม แล้วนำเข้าอีกครั้ง");
            await db.SaveChangesAsync(cancel);
            return;
        }

        var path = Path.Combine(Path.GetTempPath(), $"sujarit-import-{draft.Id:N}");
        try
        {
            await Copy(draft, path, cancel);
            var told = new ReadingTold();
            var document = await Waited(draft, Task.Run(() => DocumentReader.Read(path, limits, told), cancel), told, cancel);
            draft.Reach("กำลังแยกมาตรการ ตัวชี้วัด และข้อ OIT", clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
            draft.Take(Trim(await Waited(draft, Task.Run(() => ReportReader.Read(document, Rulebooks.BesideProgram, told: told), cancel), told, cancel)));
        }
        catch (UnreadableException refused)
        {
            draft.Refuse(refused.Message);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or DbUpdateException))
        {
            // Whatever a file does to the reader, people are told and the next file is read.
            Broken(log, broken);
            draft.Refuse("ไฟล์นี้อ่านไม่ได้ โปรดเปิดในโปรแกรมเดิมแล้วบันทึกใหม่ หรือบันทึกเป็น Word (.docx) ก่อนนำเข้า");
        }
        finally
        {
            File.Delete(path);
        }

        await db.SaveChangesAsync(cancel);
    }

    // Only what is new is saved, so that a page that looks at it finds it; a short file is read before the first look.
    private async Task<TRead> Waited<TRead>(ImportDraft draft, Task<TRead> reading, ReadingTold told, CancellationToken cancel)
    {
        while (await Task.WhenAny(reading, Task.Delay(between, CancellationToken.None)) != reading)
        {
            if (told.Words is { } words && words != draft.Stage)
            {
                draft.Reach(words, clock.GetUtcNow());
                await db.SaveChangesAsync(cancel);
            }
        }

        return await reading;
    }

    private async Task Copy(ImportDraft draft, string path, CancellationToken cancel)
    {
        var file = await db.Set<StoredFile>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .SingleOrDefaultAsync(file => file.Id == draft.FileId && file.AgencyId == draft.AgencyId, cancel)
            ?? throw new UnreadableException("ไม่พบไฟล์ที่ส่งเข้ามา โปรดนำเข้าใหม่");
        await using var content = shelf.Read(file);
        await using var copy = File.Create(path);
        await content.CopyToAsync(copy, cancel);
    }

    // A file that is no report has no end of text that belongs nowhere.
    private static Report Trim(Report report)
    {
        if (report.Measures.Count + report.Actions.Count + report.Items.Count == 0 && report.Memo is null && report.Result.Indicators.Count == 0)
        {
            throw new UnreadableException("ไม่พบมาตรการ แนวทางยกระดับ หรือข้อ OIT ในไฟล์นี้ โปรดตรวจว่าเป็นรายงานผลการดำเนินการฯ และตารางมีหัวตาราง");
        }

        return report;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A file that came in broke the reader.")]
    private static partial void Broken(ILogger log, Exception broken);
}
