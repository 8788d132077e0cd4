using Sujarit.Platform.Fetching;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>Tells whether this machine reaches anything at all, before it says of an address that nothing answers there.</summary>
internal sealed class Witness(LinkReader reader, MonitorSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan fresh = TimeSpan.FromMinutes(10);
    private (string Host, DateTimeOffset At) last = ("", DateTimeOffset.MinValue);
    private (string Host, DateTimeOffset At) other = ("", DateTimeOffset.MinValue);

    /// <summary>A site has answered.</summary>
    public void Answered(string host)
    {
        if (last.Host != host)
        {
            other = last;
        }

        last = (host, clock.GetUtcNow());
    }

    /// <summary>Whether another site than this one answers.</summary>
    public async Task<bool> IsOutside(string host, CancellationToken cancel)
    {
        var known = last.Host == host ? other : last;
        if (settings.Witness is not { } witness || (known.Host.Length > 0 && clock.GetUtcNow() - known.At <= fresh))
        {
            return true;
        }

        var reading = await reader.Look(witness, cancel);
        if (reading.Status is null)
        {
            return false;
        }

        Answered(witness.IdnHost);
        return true;
    }
}
