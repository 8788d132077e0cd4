using Microsoft.AspNetCore.Http.Features;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>Ends a call of the program's own when its caller does, and knows when the pipeline broke it off.</summary>
internal sealed class InnerLife(CancellationToken cancel) : IHttpRequestLifetimeFeature
{
    public CancellationToken RequestAborted { get; set; } = cancel;

    /// <summary>Whether the answer was broken off half-way.</summary>
    public bool IsBroken { get; private set; }

    public void Abort() => IsBroken = true;
}
