using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sujarit.Site;

/// <summary>Counts what each call of a caller asks the database.</summary>
internal sealed class QueryCounter(IHttpContextAccessor calls) : DbCommandInterceptor
{
    /// <summary>The header by which a caller marks a call.</summary>
    public const string Header = "X-Counted-Call";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> asked = new();

    /// <summary>The queries of a marked call, in their order.</summary>
    public IReadOnlyList<string> Of(string call) => asked.TryGetValue(call, out var queries) ? [.. queries] : [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Count(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    private void Count(DbCommand command)
    {
        if (calls.HttpContext?.Request.Headers[Header].ToString() is { Length: > 0 } call)
        {
            asked.GetOrAdd(call, _ => new()).Enqueue(command.CommandText);
        }
    }
}
