using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sujarit.Site;

/// <summary>The database of a house below the program, as somebody with its file or its password in hand has it.</summary>
internal sealed class Below : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly House house;

    private Below(DbConnection connection, House house) => (this.connection, this.house) = (connection, house);

    public static async Task<Below> Open(House house)
    {
        DbConnection opened = house.Engine == Engine.Sqlite ? new SqliteConnection(house.Connection) : new Npgsql.NpgsqlConnection(house.Connection);
        await opened.OpenAsync(TestContext.Current.CancellationToken);
        var below = new Below(opened, house);
        if (house.Engine == Engine.PostgreSql)
        {
            await below.Do("select set_config('sujarit.agency', 'everything', false)");
        }

        return below;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    /// <summary>Does this.</summary>
    /// <returns>How many rows it changed.</returns>
    public async Task<int> Do(string sql)
    {
        await using var command = Command(sql);
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What a column holds, row by row.</summary>
    public async Task<IReadOnlyList<Value>> Rows(string table, string column)
    {
        await using var command = Command($"select id, {column} from {table}");
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<Value>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(new Value(reader.GetValue(0), reader.GetValue(1)));
        }

        return rows;
    }

    /// <summary>Alters a value a little.</summary>
    /// <returns>False where there is none, or the database itself refuses.</returns>
    public async Task<bool> TryAlter(string table, string column, Value row)
    {
        var other = column == "agency_id" ? Another(row.Is) : Other(row.Is);
        if (other is null)
        {
            return false;
        }

        try
        {
            await Put(table, column, row with { Is = other });
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>Writes a value.</summary>
    public async Task Put(string table, string column, Value row)
    {
        await using var command = Command($"update {table} set {column} = @value where id = @id");
        foreach (var (name, value) in new[] { ("@value", row.Is), ("@id", row.Id) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    private static object? Other(object value) =>
        value switch
        {
            string { Length: 0 } => "x",
            string text when Guid.TryParse(text, out _) => Guid.NewGuid().ToString().ToUpperInvariant(),
            string text => text[..^1] + (char.IsAsciiDigit(text[^1]) ? text[^1] == '1' ? '2' : '1' : text[^1] == 'x' ? 'y' : 'x'),
            Guid => Guid.NewGuid(),
            bool isSo => !isSo,
            long number => number == 1 ? 0L : number + 1,
            int number => number == 1 ? 0 : number + 1,
            DateOnly day => day.AddDays(1),
            DateTime day => day.AddDays(1),
            DBNull => null,
            _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"a {value.GetType().Name}")),
        };

    private object Another(object agency)
    {
        var there = house.Person(Sujarit.Platform.Access.Role.ItaOfficer, Settlement.There).Agency.Id;
        return agency is Guid ? there : there.ToString().ToUpperInvariant();
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write it.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>A value of a row.</summary>
    internal sealed record Value(object Id, object Is);
}
