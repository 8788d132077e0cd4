namespace Sujarit.Platform.Jobs;

/// <summary>Wakes a job of this machine when there is something for it; rung again while it rings, it rings once.</summary>
public abstract class Bell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    /// <summary>There is something to do.</summary>
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

    /// <summary>Waits for the bell, at most so long: work may have come in on another machine, or before a restart.</summary>
    public Task Wait(TimeSpan atMost, CancellationToken cancel) => rung.WaitAsync(atMost, cancel);

    public void Dispose()
    {
        rung.Dispose();
        GC.SuppressFinalize(this);
    }
}
