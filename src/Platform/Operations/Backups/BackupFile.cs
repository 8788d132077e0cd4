using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;

namespace Sujarit.Platform.Operations.Backups;

/// <summary>A backup that is opened to be restored: read through and compared with its manifest before anything is touched.</summary>
internal sealed class BackupFile : IDisposable
{
    private const int chunk = 81_920;
    private readonly ZipArchive zip;

    private BackupFile(ZipArchive zip, BackupManifest manifest)
    {
        this.zip = zip;
        Manifest = manifest;
    }

    public BackupManifest Manifest { get; }

    /// <summary>Opens a backup and checks every part of it.</summary>
    /// <exception cref="UnreadableException">It is none, or not as it was made.</exception>
    public static BackupFile Open(string file)
    {
        ZipArchive? opened = null;
        try
        {
            opened = ZipFile.OpenRead(file);
            using var entry = (opened.GetEntry(BackupManifest.Name) ?? throw new InvalidDataException()).Open();
            var manifest = JsonSerializer.Deserialize<BackupManifest>(entry, AnswerJson.Options) ?? throw new InvalidDataException();
            var backup = new BackupFile(opened, manifest);
            backup.Check();
            return backup;
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            opened?.Dispose();
            throw new UnreadableException($"อ่านแฟ้มสำรอง {file} ไม่ได้ แฟ้มไม่ครบ เสียหาย หรือไม่ใช่แฟ้มสำรองของสุจริต โปรดใช้แฟ้มอื่น", broken);
        }
        catch
        {
            opened?.Dispose();
            throw;
        }
    }

    public Stream Read(string entry) => zip.GetEntry(entry)!.Open();

    public void Dispose() => zip.Dispose();

    internal static void CheckFree(string file)
    {
        if (Directory.Exists(file) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
        {
            throw new UnreadableException($"{file} ต้องเป็นชื่อแฟ้มในโฟลเดอร์ที่มีอยู่ เช่น backup.zip");
        }

        if (File.Exists(file))
        {
            throw new UnreadableException($"มีแฟ้ม {file} อยู่แล้ว โปรดตั้งชื่ออื่น จะได้ไม่เขียนทับแฟ้มสำรองเดิม");
        }
    }

    /// <summary>A file only its maker can read: the keys of the site are in it.</summary>
    internal static FileStream Create(string file)
    {
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, BufferSize = chunk };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new FileStream(file, how);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เขียนแฟ้มสำรอง {file} ไม่ได้ โปรดตรวจสอบว่ามีโฟลเดอร์และเขียนได้", refused);
        }
    }

    private void Check()
    {
        if (Manifest.Format != BackupManifest.Known)
        {
            throw new UnreadableException($"แฟ้มสำรองนี้เป็นรูปแบบที่ {Manifest.Format} โปรดใช้โปรแกรมรุ่นที่ทำแฟ้มนี้");
        }

        var known = new HashSet<string>([BackupManifest.Name]);
        foreach (var (entry, size, sha256) in Manifest.Tables.Select(table => (table.Entry, table.Size, table.Sha256)).Concat(Manifest.Files.Select(file => (file.Entry, file.Size, file.Sha256))))
        {
            if (!known.Add(entry) || zip.GetEntry(entry) is not { } part || !IsAsMade(part, size, sha256))
            {
                throw new UnreadableException($"แฟ้มสำรองถูกแก้ไขหรือเสียหายที่ “{entry}” จึงยังไม่ได้กู้คืนสิ่งใด โปรดใช้แฟ้มสำรองอื่น");
            }
        }

        if (zip.Entries.FirstOrDefault(entry => !known.Contains(entry.FullName)) is { } foreign)
        {
            throw new UnreadableException($"แฟ้มสำรองมี “{foreign.FullName}” เกินมา จึงยังไม่ได้กู้คืนสิ่งใด โปรดใช้แฟ้มสำรองอื่น");
        }

        if (Manifest.Files.FirstOrDefault(file => !DataFiles.IsPlace(file.Path)) is { } stray)
        {
            throw new UnreadableException($"แฟ้มสำรองระบุที่วางไฟล์ “{stray.Path}” ซึ่งอยู่นอกโฟลเดอร์ข้อมูล จึงยังไม่ได้กู้คืนสิ่งใด");
        }
    }

    private static bool IsAsMade(ZipArchiveEntry part, long size, string sha256)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var content = part.Open();
        var buffer = new byte[chunk];
        var left = size;
        int length;
        while ((length = content.Read(buffer)) > 0)
        {
            left -= length;
            if (left < 0)
            {
                return false;
            }

            hash.AppendData(buffer, 0, length);
        }

        return left == 0 && Convert.ToHexStringLower(hash.GetHashAndReset()) == sha256;
    }
}
