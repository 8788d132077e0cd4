using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Database.Sqlite;

/// <summary>The embedded database: a file, one writer at a time.</summary>
/// <param name="connection">The connection string.</param>
public sealed class SqliteEngine(string connection) : IDatabaseEngine, IDisposable
{
    // SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY.
    private const int uniqueRefused = 2067;
    private const int keyRefused = 1555;

    private static readonly Version oldest = new(3, 38);

    // A queue in the process is fair and wakes the next at once; SQLite's own waiting polls.
    private readonly SemaphoreSlim writer = new(1, 1);

    public string Name => "SQLite";

    public void Configure(DbContextOptionsBuilder options)
    {
        SystemSqlite.Use();
        options.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(typeof(SqliteEngine).Assembly.GetName().Name));
        options.AddInterceptors(new SqliteOpening());
        options.ReplaceService<IMigrationsSqlGenerator, WholeMigrations>();
        // The transaction of Migrate is the lock: it ends with the process, which the framework's own row in a table does not.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning));
    }

    public async Task<IDisposable> WriterTurn(CancellationToken cancel)
    {
        await writer.WaitAsync(cancel);
        return new Turn(writer);
    }

    public Task LockChain(AppDb db, Guid chain, CancellationToken cancel) => Task.CompletedTask;

    public async Task Check(AppDb db, CancellationToken cancel)
    {
        var version = await db.Database.SqlQueryRaw<string>("select sqlite_version() as \"Value\"").SingleAsync(cancel);
        CheckVersion(version);
    }

    // The framework itself looks first whether the table is there.
    public Task<bool> IsBlank(AppDb db, CancellationToken cancel) => Task.FromResult(false);

    public async Task Migrate(AppDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            // A table that is made anew is dropped meanwhile, and what refers to it would go with it. Within a transaction this cannot be said.
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF", cancel);
            await using var whole = await db.Database.BeginTransactionAsync(cancel);
            await db.Database.MigrateAsync(cancel);
            if (await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check").OrderBy(table => table).FirstOrDefaultAsync(cancel) is { } broken)
            {
                throw new InvalidOperationException($"The migrations leave rows of {broken} that refer to nothing.");
            }

            await whole.CommitAsync(cancel);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=ON", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }

    public async Task Secure(AppDb db, CancellationToken cancel) => await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);

    public async Task<DbTransaction> Look(DbConnection connection, CancellationToken cancel)
    {
        // Deferred: it reads what is committed now, and takes no lock that a writer would wait for.
        var moment = ((SqliteConnection)connection).BeginTransaction(deferred: true);
        await using var first = connection.CreateCommand();
        first.Transaction = moment;
        first.CommandText = "SELECT count(*) FROM sqlite_master";
        await first.ExecuteScalarAsync(cancel);
        return moment;
    }

    public async Task LoadFreely(AppDb db, CancellationToken cancel) => await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys=ON", cancel);

    public Task LoadDone(AppDb db, CancellationToken cancel) => Task.CompletedTask;

    public bool IsDuplicate(DbException refused) => refused is SqliteException { SqliteExtendedErrorCode: uniqueRefused or keyRefused };

    public string Typed(string parameter, string storeType) => parameter;

    public void Dispose() => writer.Dispose();

    internal static void CheckVersion(string version)
    {
        if (Version.Parse(version) < oldest)
        {
            throw new UnreadableException($"SQLite ของเครื่องนี้เป็นรุ่น {version} ต้องใช้รุ่น {oldest} ขึ้นไป โปรดปรับปรุง libsqlite3 ของระบบปฏิบัติการ");
        }
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
