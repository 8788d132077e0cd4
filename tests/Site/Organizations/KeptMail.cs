using System.Collections.Concurrent;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

/// <summary>A mail server that keeps what it is given.</summary>
internal sealed class KeptMail : IMail, IDisposable
{
    private readonly ConcurrentQueue<Letter> letters = new();
    private readonly SemaphoreSlim came = new(0);

    public bool IsSetUp => true;

    public IReadOnlyCollection<Letter> Letters => letters;

    public Task Send(Letter letter, CancellationToken cancel = default)
    {
        letters.Enqueue(letter);
        came.Release();
        return Task.CompletedTask;
    }

    public void Dispose() => came.Dispose();

    /// <summary>The next letter, when it comes.</summary>
    public async Task<Letter> Next()
    {
        Assert.True(await came.WaitAsync(TimeSpan.FromMinutes(1)), "no letter came");
        return letters.Last();
    }
}
