namespace Sujarit.Disclosure.Monitoring;

/// <summary>Whether the agency's own site could be opened.</summary>
/// <param name="Addresses">Its addresses that are watched, the home page first.</param>
/// <param name="Days">How it was on each day, all addresses together, the oldest first.</param>
/// <param name="Months">How it was in each month.</param>
/// <param name="Outages">When which address could not be opened, the newest first.</param>
internal sealed record SiteFacts(
    IReadOnlyList<SiteAddressFacts> Addresses, IReadOnlyList<(DateOnly Day, Uptime Uptime)> Days, IReadOnlyList<(DateOnly First, Uptime Uptime)> Months, IReadOnlyList<(WatchedAddress Watched, WatchSpan Span)> Outages)
{
    /// <summary>When somebody last looked at any of them; null for not yet.</summary>
    public DateTimeOffset? LookedAt => Addresses.Max(address => address.Watched.LookedAt);

    /// <summary>Since when somebody looks.</summary>
    public DateTimeOffset? Since => Addresses.Min(address => address.Watched.Since);

    /// <summary>Whether something cannot be opened now.</summary>
    public bool IsDown => Addresses.Any(address => address.Watched.State == WatchState.Down);
}
