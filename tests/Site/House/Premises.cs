using Microsoft.Data.Sqlite;

namespace Sujarit.Site;

/// <summary>What a house stands on.</summary>
/// <param name="Engine">The database.</param>
/// <param name="Folder">The data folder.</param>
/// <param name="Database">The name of the database on the PostgreSQL server.</param>
/// <param name="People">Who can sign in.</param>
internal sealed record Premises(Engine Engine, string Folder, string Database, IReadOnlyList<Inhabitant> People)
{
    /// <summary>The connection string.</summary>
    public string Connection => Engine == Engine.Sqlite ? $"Data Source={Path.Combine(Folder, "sujarit.db")}" : PostgreSqlServer.Of(Database);

    /// <summary>What the site is told; a child process gets the same as environment variables.</summary>
    public Dictionary<string, string?> Settings() =>
        new()
        {
            ["Data:Folder"] = Folder,
            ["Database:Provider"] = Engine.ToString(),
            ["ConnectionStrings:Database"] = Connection,
            ["Urls"] = "http://127.0.0.1:0",
            // Everybody calls from one address here.
            ["SignIn:PostsPerMinute"] = "1000000",
            ["Logging:LogLevel:Default"] = "Warning",
            ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "None",
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
            ["Logging:LogLevel:Microsoft.AspNetCore.Antiforgery"] = "Error",
        };

    /// <summary>Ends every connection that is kept for later.</summary>
    public async Task Close()
    {
        if (Engine == Engine.PostgreSql)
        {
            await PostgreSqlServer.Close(Database);
        }
        else
        {
            await using var idle = new SqliteConnection(Connection);
            SqliteConnection.ClearPool(idle);
        }
    }

    /// <summary>Leaves nothing behind.</summary>
    public async Task Remove()
    {
        await Close();
        if (Engine == Engine.PostgreSql)
        {
            await PostgreSqlServer.Drop(Database);
        }

        Directory.Delete(Folder, recursive: true);
    }
}
