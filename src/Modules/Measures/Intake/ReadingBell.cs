namespace Sujarit.Measures.Intake;

/// <summary>Wakes the reader when a file has come in.</summary>
internal sealed class ReadingBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    /// <summary>A file has come in.</summary>
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

    /// <summary>Waits for the bell, at most so long: a file may have come in on another machine, or before a restart.</summary>
    public Task Wait(TimeSpan atMost, CancellationToken cancel) => rung.WaitAsync(atMost, cancel);

    public void Dispose() => rung.Dispose();
}
