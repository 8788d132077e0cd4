namespace Sujarit.Site;

/// <summary>Takes away, after the last test, what houses are copied from.</summary>
public sealed class Templates : IAsyncDisposable
{
    public ValueTask DisposeAsync() => new(Databases.Clear());
}
