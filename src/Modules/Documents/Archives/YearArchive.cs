using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Documents.Archives;

/// <summary>Everything of a year in one ZIP file: asked for by somebody, made in the background, kept for some days.</summary>
internal sealed class YearArchive : AgencyRecord, ILeased
{
    /// <summary>How often making it is tried.</summary>
    public const int MostAttempts = 4;

    /// <summary>How long whoever makes it has it for itself; longer than any one file takes.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan pause = TimeSpan.FromMinutes(1);

    private YearArchive()
    {
    }

    public FiscalYear Year { get; private init; }

    /// <summary>The year while it is being made, null after: of an agency and year one is made at a time.</summary>
    public FiscalYear? OpenYear { get; private set; }

    public ArchiveState State { get; private set; }

    public Guid AskedById { get; private init; }

    public string AskedBy { get; private init; } = "";

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>When it is to be made: later where a try failed.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>How many things are in it by now, of <see cref="FilesAll"/>.</summary>
    public int FilesDone { get; private set; }

    public int FilesAll { get; private set; }

    /// <summary>How many bytes were written into it by now, before they were packed.</summary>
    public long BytesDone { get; private set; }

    public DateTimeOffset? ReadyAt { get; private set; }

    /// <summary>Of the ZIP file, in bytes; 0 until it is ready.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the ZIP file, in lower-case hexadecimal; empty until it is ready.</summary>
    public string Sha256 { get; private set; } = "";

    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>Whether it is on its way.</summary>
    public bool IsOpen => OpenYear is not null;

    /// <summary>What the file is called where it is saved.</summary>
    public string FileName => $"แฟ้มรวม-{Year}.zip";

    /// <summary>Somebody asks for it.</summary>
    public static YearArchive Ask(FiscalYear year, Visitor who, DateTimeOffset now) =>
        new() { Year = year, OpenYear = year, AskedById = who.PersonId, AskedBy = who.Name, AskedAt = now, DueAt = now };

    public void Claim(DateTimeOffset now)
    {
        if (!IsOpen || DueAt > now || LeasedUntil > now)
        {
            throw new InvalidOperationException("It is not to be made now.");
        }

        (State, LeasedUntil, Attempts, FilesDone, FilesAll, BytesDone) = (ArchiveState.Making, now + Lease, Attempts + 1, 0, 0, 0);
    }

    /// <summary>It is made, and kept so long.</summary>
    public void Finish(int files, long bytes, long size, string sha256, DateTimeOffset now, TimeSpan kept)
    {
        (FilesDone, FilesAll, BytesDone, Size, Sha256) = (files, files, bytes, size, sha256);
        (ReadyAt, ExpiresAt) = (now, now + kept);
        Close(ArchiveState.Ready);
    }

    /// <summary>Making it failed: it is tried again after a pause, and given up after the last try.</summary>
    public void Stumble(DateTimeOffset now)
    {
        if (Attempts >= MostAttempts)
        {
            GiveUp();
            return;
        }

        (State, LeasedUntil, DueAt) = (ArchiveState.Waiting, null, now + pause * Attempts);
    }

    /// <summary>It is tried no more.</summary>
    public void GiveUp() => Close(ArchiveState.Failed);

    /// <summary>Somebody does not want it any more.</summary>
    /// <exception cref="RuleBrokenException">It is not on its way.</exception>
    public void Cancel()
    {
        if (!IsOpen)
        {
            throw new RuleBrokenException("แฟ้มนี้ทำเสร็จหรือหยุดไปแล้ว โปรดเปิดหน้านี้ใหม่เพื่อดูสถานะล่าสุด");
        }

        Close(ArchiveState.Cancelled);
    }

    /// <summary>Its time is over.</summary>
    public void Expire() => Close(ArchiveState.Expired);

    private void Close(ArchiveState state) => (State, OpenYear, LeasedUntil) = (state, null, null);
}
