using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Sujarit.Platform.Data;

namespace Sujarit.Database.PostgreSql;

/// <summary>Tells each connection, as it opens, whose rows it may see.</summary>
internal sealed class AgencyScope : DbConnectionInterceptor
{
    internal const string Everything = "everything";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Telling(connection, eventData);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Telling(connection, eventData);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Telling(DbConnection connection, ConnectionEndEventData eventData)
    {
        var visit = ((AppDb)eventData.Context!).Visit;
        var command = connection.CreateCommand();
        command.CommandText = "select set_config('sujarit.agency', $1, false)";
        var scope = command.CreateParameter();
        scope.Value = visit.IsOverAll ? Everything : visit.AgencyId.ToString();
        command.Parameters.Add(scope);
        return command;
    }
}
