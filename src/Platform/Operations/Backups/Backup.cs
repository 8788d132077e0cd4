using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Operations.Backups;

/// <summary>
/// Writes everything the installation keeps into one file: every row as it stands at one moment, the files, the heads of the audit, the
/// keys, the settings. The site may run meanwhile. The same file restores into either database.
/// </summary>
/// <param name="db">Of a visit to the whole installation.</param>
/// <param name="data">The data folder.</param>
/// <param name="clock">Tells when.</param>
public sealed class Backup(AppDb db, DataFolder data, TimeProvider clock)
{
    private const int chunk = 81_920;

    /// <summary>Makes the backup; a file of that name is not overwritten.</summary>
    /// <exception cref="Sujarit.Kernel.UnreadableException">The file stands already or cannot be written.</exception>
    public async Task<BackupSummary> To(string file, CancellationToken cancel = default)
    {
        var part = file + ".part";
        BackupFile.CheckFree(file);
        try
        {
            BackupManifest manifest;
            await using (var stream = BackupFile.Create(part))
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            {
                manifest = await Fill(zip, Path.GetFullPath(file), cancel);
            }

            File.Move(part, file);
            return new BackupSummary(file, manifest.Tables.Count, manifest.Tables.Sum(table => table.Rows), manifest.Files.Count, new FileInfo(file).Length);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เขียนแฟ้มสำรอง {file} ไม่ได้ โปรดตรวจสอบสิทธิ์ของโฟลเดอร์และพื้นที่ดิสก์ แล้วสั่งใหม่", refused);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task<BackupManifest> Fill(ZipArchive zip, string file, CancellationToken cancel)
    {
        // The heads before the rows: a head may lag behind its chain, never run ahead of it. The rows before the files: no card without content.
        var heads = DataFiles.Of(data.Path).Where(path => path.StartsWith(DataFiles.Heads + "/", StringComparison.Ordinal)).ToDictionary(path => path, path => File.ReadAllBytes(Place(path)));
        var tables = await Tables(zip, cancel);
        var files = new List<FilePart>();
        foreach (var path in DataFiles.Of(data.Path).Where(path => !path.StartsWith(DataFiles.Heads + "/", StringComparison.Ordinal) && !Place(path).StartsWith(file, StringComparison.Ordinal)))
        {
            files.Add(await Copy(zip, path, File.OpenRead(Place(path)), cancel));
        }

        foreach (var (path, content) in heads)
        {
            files.Add(await Copy(zip, path, new MemoryStream(content), cancel));
        }

        var manifest = new BackupManifest(BackupManifest.Known, clock.GetUtcNow(), db.Engine.Name, tables, files);
        await using var entry = zip.CreateEntry(BackupManifest.Name).Open();
        await JsonSerializer.SerializeAsync(entry, manifest, AnswerJson.Options, cancel);
        return manifest;
    }

    private string Place(string path) => Path.GetFullPath(Path.Combine(data.Path, path));

    private async Task<List<TablePart>> Tables(ZipArchive zip, CancellationToken cancel)
    {
        var parts = new List<TablePart>();
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var connection = db.Database.GetDbConnection();
            await using var moment = await db.Engine.Look(connection, cancel);
            foreach (var table in BackupTable.All(db))
            {
                using var entry = new BackupEntry(zip.CreateEntry($"tables/{table.Name}.jsonl").Open());
                var rows = await Rows(connection, moment, table, entry, cancel);
                parts.Add(new TablePart(table.Name, [.. table.Columns.Select(column => column.Shape)], rows, entry.Size, entry.Sha256()));
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        return parts;
    }

    private static async Task<long> Rows(DbConnection connection, DbTransaction moment, BackupTable table, BackupEntry entry, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = moment;
#pragma warning disable CA2100 // Names of tables and columns come from the model.
        command.CommandText = table.Select;
#pragma warning restore CA2100
        using var buffer = new MemoryStream();
        await using var line = new Utf8JsonWriter(buffer);
        var rows = 0L;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            line.WriteStartArray();
            for (var index = 0; index < table.Columns.Count; index++)
            {
                if (await reader.IsDBNullAsync(index, cancel))
                {
                    line.WriteNullValue();
                }
                else
                {
                    Neutral.Write(line, table.Columns[index], reader.GetValue(index));
                }
            }

            line.WriteEndArray();
            await line.FlushAsync(cancel);
            buffer.WriteByte((byte)'\n');
            entry.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
            buffer.SetLength(0);
            line.Reset();
            rows++;
        }

        return rows;
    }

    private static async Task<FilePart> Copy(ZipArchive zip, string path, Stream from, CancellationToken cancel)
    {
        await using var source = from;
        using var entry = new BackupEntry(zip.CreateEntry("data/" + path).Open());
        var buffer = new byte[chunk];
        int length;
        while ((length = await source.ReadAsync(buffer, cancel)) > 0)
        {
            entry.Write(buffer.AsSpan(0, length));
        }

        return new FilePart(path, entry.Size, entry.Sha256());
    }
}
