namespace Sujarit.Web;

/// <summary>Whether the site could do its work a moment ago. Asked as often as anybody likes, it asks the database once in a while.</summary>
internal sealed partial class LastReadiness(IServiceProvider services, TimeProvider clock, ILogger<LastReadiness> log) : IDisposable
{
    private static readonly TimeSpan keptFor = TimeSpan.FromSeconds(3);
    private readonly SemaphoreSlim turn = new(1, 1);
    private bool isReady;
    private long askedAt = long.MinValue;

    public async Task<bool> Ask()
    {
        await turn.WaitAsync();
        try
        {
            if (askedAt == long.MinValue || clock.GetElapsedTime(askedAt) > keptFor)
            {
                isReady = await Look();
                askedAt = clock.GetTimestamp();
            }

            return isReady;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<bool> Look()
    {
        try
        {
            await Readiness.Look(services);
            return true;
        }
        catch (Exception fault)
        {
            SayWhy(log, fault);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The site is not ready.")]
    private static partial void SayWhy(ILogger log, Exception fault);
}
