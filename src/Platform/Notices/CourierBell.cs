namespace Sujarit.Platform.Notices;

/// <summary>Wakes those who send when something was posted.</summary>
internal sealed class CourierBell : IDisposable
{
    private readonly SemaphoreSlim[] rung = [.. Enum.GetValues<NoticeChannel>().Select(_ => new SemaphoreSlim(0, 1))];

    /// <summary>Something is to be sent.</summary>
    public void Ring()
    {
        foreach (var one in rung)
        {
            try
            {
                one.Release();
            }
            catch (SemaphoreFullException)
            {
                // It rings already.
            }
        }
    }

    /// <summary>Waits for the bell, at most so long: something may become due, or have been posted on another machine.</summary>
    public Task Wait(NoticeChannel channel, TimeSpan atMost, CancellationToken cancel) => rung[(int)channel].WaitAsync(atMost, cancel);

    public void Dispose() => Array.ForEach(rung, one => one.Dispose());
}
