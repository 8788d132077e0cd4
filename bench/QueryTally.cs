using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sujarit.Bench;

/// <summary>Counts what a marked call asks the database, and times each question.</summary>
internal sealed class QueryTally(IHttpContextAccessor calls) : DbCommandInterceptor
{
    /// <summary>The header by which a call is marked.</summary>
    public const string Header = "X-Counted-Call";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<(string Sql, TimeSpan Taken)>> asked = new();

    /// <summary>The questions of a marked call, in their order.</summary>
    public IReadOnlyList<(string Sql, TimeSpan Taken)> Of(string call) => asked.TryRemove(call, out var queries) ? [.. queries] : [];

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Count(command, eventData);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Count(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Count(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Count(command, eventData);
        return ValueTask.FromResult(result);
    }

    private void Count(DbCommand command, CommandExecutedEventData told)
    {
        if (calls.HttpContext?.Request.Headers[Header].ToString() is { Length: > 0 } call)
        {
            asked.GetOrAdd(call, _ => new()).Enqueue((command.CommandText, told.Duration));
        }
    }
}
