using Sujarit.Platform.Fetching;

namespace Sujarit.Disclosure.Checking;

/// <summary>What the answer of a site says of who may come in: the same for whoever looks at links.</summary>
internal static class LinkDoors
{
    private const int unauthorized = 401;
    private static readonly string[] doors = ["login", "signin", "sign-in", "wp-login.php", "servicelogin", "accounts.google.com", "login.microsoftonline.com"];
    private static readonly string[] shy = ["facebook.com", "m.me", "messenger.com", "line.me"];

    /// <summary>Whether it is one of the sites that answer people and turn programs away: what they say to one says nothing.</summary>
    public static bool IsShy(Uri address) => Array.Exists(shy, host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it led to the door of another site, or the site asks who one is. A service of the agency may lawfully begin with its own door; another's door shuts out.</summary>
    public static bool AsksWhoOneIs(Uri address, LinkReading reading) =>
        !IsShy(address) && (reading.Status == unauthorized || (!reading.Address.Host.Equals(address.Host, StringComparison.OrdinalIgnoreCase) && IsDoor(reading.Address)));

    private static bool IsDoor(Uri address) =>
        address.Segments.Select(segment => segment.Trim('/')).Append(address.Host).Any(part => doors.Contains(part, StringComparer.OrdinalIgnoreCase));
}
