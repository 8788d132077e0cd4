using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sujarit.Database.Sqlite;

/// <summary>What every connection is told before it is first used: what is acknowledged is on the disk, and another process's write is waited for.</summary>
internal sealed class SqliteOpening : DbConnectionInterceptor
{
    private const string settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";

    // A connection that comes back from the pool remembers what it was told; each query takes one.
    private static readonly ConditionalWeakTable<object, string> told = [];

    // By its name: its type is of a newer SQLitePCLRaw than the compiler knows (see SystemSqlite).
    private static readonly Func<SqliteConnection, object> handle =
        typeof(SqliteConnection).GetProperty("Handle")!.GetMethod!.CreateDelegate<Func<SqliteConnection, object>>();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite answers at once; its driver knows no other way.
        Tell((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Tell(SqliteConnection connection)
    {
        var known = handle(connection);
        if (told.TryGetValue(known, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = settings;
        command.ExecuteNonQuery();
        told.AddOrUpdate(known, settings);
    }
}
