using System.Net;

namespace Sujarit.Platform.Fetching;

/// <summary>Which addresses the site may ask on somebody's behalf: those of the web, in the open internet.</summary>
/// <param name="besides">Further ones, for tests that answer on this machine; none in service.</param>
public sealed class ReachRule(params IReadOnlyList<IPEndPoint> besides)
{
    private const int plain = 80;
    private const int encrypted = 443;

    /// <summary>Whether a link may be followed as it is written; where its name leads is asked when connecting.</summary>
    public bool Admits(Uri link) =>
        link is { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo.Length: 0, Host.Length: > 0 } && (IsOfWeb(link.Port) || besides.Any(other => other.Port == link.Port));

    /// <summary>Whether this very address may be connected to.</summary>
    public bool Admits(IPAddress address, int port) => besides.Contains(new IPEndPoint(address, port)) || (IsOfWeb(port) && PublicAddress.Is(address));

    private static bool IsOfWeb(int port) => port is plain or encrypted;
}
