using System.Data.Common;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Operations.Backups;

/// <summary>
/// Puts a backup in the place of what is here, in either database. Files that are known by their content come first, then all rows in one
/// transaction, then keys and heads: ended half-way, it leaves the old rows or all the new ones, and can be run again.
/// </summary>
/// <param name="db">Of a visit to the whole installation, with its tables made.</param>
/// <param name="data">The data folder.</param>
public sealed class Restore(AppDb db, DataFolder data)
{
    /// <summary>Whether rows stand here that a restore would replace.</summary>
    public async Task<bool> HasRows(CancellationToken cancel = default)
    {
        foreach (var table in BackupTable.All(db))
        {
#pragma warning disable EF1002 // Names of tables come from the model.
            if (await db.Database.SqlQueryRaw<int>($"SELECT 1 AS \"Value\" FROM \"{table.Name}\"").AnyAsync(cancel))
#pragma warning restore EF1002
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Restores a backup.</summary>
    /// <exception cref="UnreadableException">The backup is damaged or of another version of the program; nothing was touched.</exception>
    public async Task<BackupSummary> From(string file, CancellationToken cancel = default)
    {
        using var backup = BackupFile.Open(file);
        var tables = Fitting(backup.Manifest);
        await Unpack(backup, backup.Manifest.Files.Where(IsContent), data.Path, cancel);
        await db.Atomically(() => Load(backup, tables, cancel), cancel);
        await Exchange(backup, cancel);
        var rows = backup.Manifest.Tables.Sum(table => table.Rows);
        return new BackupSummary(file, tables.Count, rows, backup.Manifest.Files.Count, new FileInfo(file).Length);
    }

    private static bool IsContent(FilePart part) => part.Path.StartsWith("files/", StringComparison.Ordinal);

    private List<BackupTable> Fitting(BackupManifest manifest)
    {
        var here = BackupTable.All(db).ToList();
        var made = manifest.Tables.Select(table => $"{table.Name}({string.Join(',', table.Columns)})");
        var wanted = here.Select(table => $"{table.Name}({string.Join(',', table.Columns.Select(column => column.Shape))})");
        return made.Order(StringComparer.Ordinal).SequenceEqual(wanted.Order(StringComparer.Ordinal))
            ? here
            : throw new UnreadableException("แฟ้มสำรองนี้ทำด้วยโปรแกรมรุ่นอื่น โครงสร้างข้อมูลจึงไม่ตรงกัน โปรดกู้คืนด้วยโปรแกรมรุ่นที่ทำแฟ้มนี้ แล้วจึงปรับรุ่น");
    }

    private async Task Load(BackupFile backup, List<BackupTable> tables, CancellationToken cancel)
    {
        await db.Engine.LoadFreely(db, cancel);
        foreach (var table in BackupTable.Emptied(db))
        {
            await Run($"DELETE FROM \"{table}\"", cancel);
        }

        foreach (var table in tables)
        {
            var part = backup.Manifest.Tables.Single(known => known.Name == table.Name);
            if (await Insert(backup, part, table, cancel) != part.Rows)
            {
                throw new UnreadableException($"แฟ้มสำรองไม่ครบที่ตาราง {table.Name} จึงยังไม่ได้กู้คืนสิ่งใด");
            }
        }

        await db.Engine.LoadDone(db, cancel);
    }

    private async Task<long> Insert(BackupFile backup, TablePart part, BackupTable table, CancellationToken cancel)
    {
        await using var command = Command(InsertInto(table));
        foreach (var index in Enumerable.Range(0, table.Columns.Count))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{index}";
            command.Parameters.Add(parameter);
        }

        var rows = 0L;
        using var reader = new StreamReader(backup.Read(part.Entry), Encoding.UTF8);
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            using var row = JsonDocument.Parse(line);
            for (var index = 0; index < table.Columns.Count; index++)
            {
                command.Parameters[index].Value = Neutral.Read(row.RootElement[index], table.Columns[index]);
            }

            await command.ExecuteNonQueryAsync(cancel);
            rows++;
        }

        return rows;
    }

    private string InsertInto(BackupTable table) =>
        $"INSERT INTO \"{table.Name}\" ({table.Names}) VALUES ({string.Join(", ", table.Columns.Select((column, index) => db.Engine.Typed($"@p{index}", column.StoreType)))})";

    private async Task Run(string sql, CancellationToken cancel)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Names of tables and columns come from the model.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private async Task Exchange(BackupFile backup, CancellationToken cancel)
    {
        var staging = Path.Combine(data.Path, DataFiles.Staging);
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }

        Directory.CreateDirectory(staging);
        await Unpack(backup, backup.Manifest.Files.Where(part => !IsContent(part)), staging, cancel);
        foreach (var folder in (string[])[DataFiles.Keys, DataFiles.Heads])
        {
            var place = Path.Combine(data.Path, folder);
            if (Directory.Exists(place))
            {
                Directory.Delete(place, recursive: true);
            }
        }

        foreach (var place in Directory.EnumerateFiles(staging, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(data.Path, Path.GetRelativePath(staging, place));
            if (Path.GetFileName(target) == DataFiles.Settings && File.Exists(target))
            {
                // This installation has settings of its own, such as its database; those of the backup stand beside them.
                target += ".restored";
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(place, target, overwrite: true);
        }

        Directory.Delete(staging, recursive: true);
    }

    private static async Task Unpack(BackupFile backup, IEnumerable<FilePart> parts, string folder, CancellationToken cancel)
    {
        foreach (var part in parts)
        {
            var place = Path.Combine(folder, part.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            var fresh = place + ".part";
            var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
            if (!OperatingSystem.IsWindows())
            {
                how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            await using (var to = new FileStream(fresh, how))
            await using (var from = backup.Read(part.Entry))
            {
                await from.CopyToAsync(to, cancel);
                await to.FlushAsync(cancel);
                RandomAccess.FlushToDisk(to.SafeFileHandle);
            }

            File.Move(fresh, place, overwrite: true);
        }
    }
}
