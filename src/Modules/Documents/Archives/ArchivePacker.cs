using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Documents.Archives;

/// <summary>Makes one archive at its agency: all sources, file after file, never as a whole in memory.</summary>
internal sealed partial class ArchivePacker(AppDb db, IEnumerable<IArchiveSource> sources, ArchiveFolder folder, ArchiveSettings settings, NoticeBoard notices, TimeProvider clock, ILogger<ArchivePacker> log)
{
    private static readonly TimeSpan between = TimeSpan.FromSeconds(1);

    /// <summary>Makes the archive, and saves.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It was cancelled meanwhile, or is somebody else's.</exception>
    public async Task Pack(Guid id, CancellationToken cancel)
    {
        var archive = await db.Set<YearArchive>().SingleAsync(known => known.Id == id, cancel);
        if (archive.Attempts > YearArchive.MostAttempts)
        {
            archive.GiveUp();
            await Settle(archive, cancel);
            return;
        }

        var made = folder.Begin();
        try
        {
            await Write(archive, made, cancel);
            folder.Put(made.Name, archive);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or DbUpdateException))
        {
            // Whatever a source does, people are told and the next archive is made.
            Broken(log, broken);
            archive.Stumble(clock.GetUtcNow());
        }
        finally
        {
            await made.DisposeAsync();
            File.Delete(made.Name);
        }

        await Settle(archive, cancel);
    }

    private async Task Write(YearArchive archive, FileStream made, CancellationToken cancel)
    {
        List<(IArchiveSource Source, Archived Thing)> things = [];
        foreach (var source in sources)
        {
            things.AddRange((await source.Of(archive.Year, cancel)).Select(thing => (source, thing)));
        }

        await using var pack = new ArchivePack(made);
        var (done, said) = (0, DateTimeOffset.MinValue);
        foreach (var (source, thing) in things)
        {
            await pack.Add(source.Folder, thing, cancel);
            done++;
            if (clock.GetUtcNow() - said > between)
            {
                said = clock.GetUtcNow();
                await Say(archive, done, things.Count, pack.Bytes, cancel);
            }
        }

        await pack.Close(archive, db.Visit.Agency!, sources, clock.GetUtcNow(), cancel);
        await made.FlushAsync(cancel);
        made.Flush(flushToDisk: true);
        made.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(made, cancel));
        archive.Finish(things.Count, pack.Bytes, made.Length, hash, clock.GetUtcNow(), settings.Kept);
    }

    // The version stays: telling of progress must not overtake whoever cancels. Whoever cancelled has changed it.
    private async Task Say(YearArchive archive, int done, int all, long bytes, CancellationToken cancel)
    {
        var (id, version, until) = (archive.Id, archive.Version, clock.GetUtcNow() + YearArchive.Lease);
        var said = 0;
        await db.Atomically(
            async () => said = await db.Set<YearArchive>().Where(known => known.Id == id && known.Version == version).ExecuteUpdateAsync(
                change => change.SetProperty(known => known.FilesDone, done).SetProperty(known => known.FilesAll, all).SetProperty(known => known.BytesDone, bytes).SetProperty(known => known.LeasedUntil, until),
                cancel),
            cancel
        );
        if (said == 0)
        {
            throw new DbUpdateConcurrencyException("The archive is not wanted any more.");
        }
    }

    private async Task Settle(YearArchive archive, CancellationToken cancel)
    {
        if (!archive.IsOpen)
        {
            var said = archive.State == ArchiveState.Ready ? "พร้อมดาวน์โหลดแล้ว" : "ทำไม่สำเร็จ โปรดเปิดหน้าแฟ้มรวมเพื่อทำใหม่";
            notices.Tell(archive.AskedById, $"แฟ้มรวมปีงบประมาณ พ.ศ. {archive.Year} {said}", "documents/archive");
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (archive.State == ArchiveState.Ready)
        {
            folder.Drop(archive);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Making an archive failed.")]
    private static partial void Broken(ILogger log, Exception broken);
}
