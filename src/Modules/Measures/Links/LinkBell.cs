namespace Sujarit.Measures.Links;

/// <summary>Wakes the watchman when somebody wants a link looked at.</summary>
internal sealed class LinkBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    /// <summary>Somebody wants a link looked at.</summary>
    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits for the bell, at most so long: the night comes by itself, and other machines have bells of their own.</summary>
    public Task Wait(TimeSpan atMost, CancellationToken cancel) => rung.WaitAsync(atMost, cancel);

    public void Dispose() => rung.Dispose();
}
