using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>The answer to a call of the program's own. What waits for its beginning and its end is called, as a server does: scopes are closed at the end.</summary>
internal sealed class InnerResponse : IHttpResponseFeature
{
    private readonly Stack<Func<Task>> starting = new();
    private readonly Stack<Func<Task>> completed = new();

    public int StatusCode { get; set; } = StatusCodes.Status200OK;

    public string? ReasonPhrase { get; set; }

    public IHeaderDictionary Headers { get; set; } = new HeaderDictionary();

    [Obsolete("Use IHttpResponseBodyFeature.Stream instead.", error: false)]
    public Stream Body { get; set; } = Stream.Null;

    public bool HasStarted { get; private set; }

    public void OnStarting(Func<object, Task> callback, object state) => starting.Push(() => callback(state));

    public void OnCompleted(Func<object, Task> callback, object state) => completed.Push(() => callback(state));

    /// <summary>The content begins.</summary>
    public async Task Begin()
    {
        if (HasStarted)
        {
            return;
        }

        while (starting.TryPop(out var call))
        {
            await call();
        }

        HasStarted = true;
    }

    /// <summary>All of it is there.</summary>
    public async Task Complete()
    {
        while (completed.TryPop(out var call))
        {
            await call();
        }
    }
}
