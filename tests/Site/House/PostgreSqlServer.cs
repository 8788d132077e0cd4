using Npgsql;

namespace Sujarit.Site;

/// <summary>The server the tests make their databases on: <c>SUJARIT_TEST_POSTGRESQL</c>, of a role that may create databases and is no superuser.</summary>
internal static class PostgreSqlServer
{
    public const string WhyMissing = "SUJARIT_TEST_POSTGRESQL names no server; .ci/with-postgresql COMMAND starts a private one.";

    private const int patience = 100;

    private static readonly string? connection = Environment.GetEnvironmentVariable("SUJARIT_TEST_POSTGRESQL");

    /// <summary>On a machine of CI nothing may be missing: the tests then run, and fail.</summary>
    public static bool IsMissing => string.IsNullOrEmpty(connection) && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>The connection string of a database there for another role, without keeping connections.</summary>
    public static string Of(string database, string role) => new NpgsqlConnectionStringBuilder(Of(database)) { Username = role, Pooling = false }.ConnectionString;

    /// <summary>The connection string of a database there.</summary>
    public static string Of(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 12, ConnectionIdleLifetime = 10 }.ConnectionString;

    public static Task Create(string database, string? template = null) =>
        Order($"""create database "{database}" template {(template is null ? "template0" : $"\"{template}\"")} encoding 'UTF8' lc_ctype 'C.UTF-8' lc_collate 'C.UTF-8' strategy file_copy""");

    /// <summary>Ends the connections to it that are kept for later.</summary>
    public static async Task Close(string database)
    {
        await using var idle = new NpgsqlConnection(Of(database));
        NpgsqlConnection.ClearPool(idle);
    }

    public static async Task Drop(string database)
    {
        // The server's own sweeper may be at work in it, whom nobody but the server may send away; it is soon done.
        for (var left = patience; ; left--)
        {
            try
            {
                await Order($"""drop database if exists "{database}" with (force)""");
                return;
            }
            catch (PostgresException busy) when (busy.SqlState is PostgresErrorCodes.InsufficientPrivilege && left > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static string Server => string.IsNullOrEmpty(connection) ? throw new InvalidOperationException(WhyMissing) : connection;

    private static async Task Order(string sql)
    {
        await using var server = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
