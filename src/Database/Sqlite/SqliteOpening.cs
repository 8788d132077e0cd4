using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sujarit.Database.Sqlite;

/// <summary>What every connection is told as it opens: what is acknowledged is on the disk, and another process's write is waited for.</summary>
internal sealed class SqliteOpening : DbConnectionInterceptor
{
    private const string settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
