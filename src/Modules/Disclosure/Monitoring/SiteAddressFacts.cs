namespace Sujarit.Disclosure.Monitoring;

/// <summary>An own address, and how it was within the days that are told.</summary>
internal sealed record SiteAddressFacts(WatchedAddress Watched, Uptime Uptime);
